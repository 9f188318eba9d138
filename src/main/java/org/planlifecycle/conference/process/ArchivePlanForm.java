package org.planlifecycle.conference.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.conference.PlanClosing;
import org.planlifecycle.conference.RetentionTerms;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.PaperTrail;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Asks the clerk where the plan's file is kept, and for how long. */
@Component
class ArchivePlanForm extends ConferenceForm {

    private static final int MOST_NAMED = 20;

    private final Documents documents;
    private final ReplacementNotes notes;
    private final PaperTrail trail;
    private final RetentionTerms terms;
    private final PlanClosing closing;
    private final Clock clock;

    ArchivePlanForm(ConferenceFacts facts, Documents documents, ReplacementNotes notes, PaperTrail trail,
            RetentionTerms terms, PlanClosing closing, Clock clock) {
        super(facts, HoldConference.KEY, HoldConference.ARCHIVE_PLAN, "archive-plan");
        this.documents = documents;
        this.notes = notes;
        this.trail = trail;
        this.terms = terms;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return Map.of("retentionOptions", terms.on(LocalDate.now(clock)).stream()
                .map(term -> Map.of("value", term.code(), "label", term.name())).toList(),
                "documents", documents(context.planId()), "missingReceipts", missing(trail.missing(context.planId())));
    }

    /** A document that was replaced is kept with the note that says so. */
    private List<Map<String, String>> documents(PlanId planId) {
        Map<DocumentId, String> replaced = notes.ofPlan(planId);
        return documents.ofPlan(planId).stream().map(document -> Map.of("number", document.numberText(), "subject",
                "%s %s".formatted(document.title(), replaced.getOrDefault(document.id(), "")).strip(), "day",
                VietnameseDate.brief(document.issuedOn()))).toList();
    }

    private static String missing(List<String> lines) {
        String named = lines.stream().limit(MOST_NAMED).map(line -> "- " + line).collect(Collectors.joining("\n"));
        int more = lines.size() - MOST_NAMED;
        return more > 0 ? "%s\n- và %d dòng khác".formatted(named, more) : named;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        closing.archive(context.planId(), sent.text("box"), sent.integer("pages"), sent.text("retentionTerm"),
                sent.flag("complete"), context.userId());
    }
}
