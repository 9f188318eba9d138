package org.planlifecycle.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Service;

/** Keeps the generated sentences of a summary report true to the facts from its draft to its approval. */
@Service
public class SummaryRenewal {

    private final SummaryMaterials materials;
    private final Summaries summaries;
    private final Journal journal;

    SummaryRenewal(SummaryMaterials materials, Summaries summaries, Journal journal) {
        this.materials = materials;
        this.summaries = summaries;
        this.journal = journal;
    }

    /** What is done with sentences that are no longer true. */
    public enum Handling {
        /** They are made anew from the figures. */
        RENEW,
        /** They stay as they are, for a reason. */
        KEEP
    }

    /**
     * What whoever sends the text off answers.
     *
     * @param handling {@code null} if nothing was chosen
     * @param snapshot the snapshot that was shown; empty if unknown
     * @param asked whether the form offers the choice
     */
    public record Answer(Handling handling, String reason, String snapshot, boolean asked) {

        public Answer(Handling handling, String reason, String snapshot) {
            this(handling, reason, snapshot, true);
        }

        /** Of a form that offers no choice: there, sentences are mended by hand. */
        public static Answer ofDraft(String snapshot) {
            return new Answer(null, "", snapshot, false);
        }
    }

    /** A stored report as a form opens with it, and the material that everything else of that form is made from. */
    public record Opened(PlanMaterials read, Renewal renewal) {

        public PlanId planId() {
            return read.planId();
        }
    }

    public Opened open(PlanMaterials read) {
        return new Opened(read, renewal(read, summaries.get(read.planId()).narrative()));
    }

    /** The stored report held against the present facts. */
    public Renewal of(PlanId planId) {
        return open(materials(planId)).renewal();
    }

    /** What one request reads of a plan's material. */
    public PlanMaterials materials(PlanId planId) {
        return new PlanMaterials(materials, planId);
    }

    /** The figures that people's sentences may only repeat, with what they were before. */
    public FigureClaims claims(PlanMaterials read) {
        SummaryMaterial now = read.latest();
        return new FigureClaims(now, now.snapshot() > 1 ? Optional.of(read.of(now.snapshot() - 1)) : Optional.empty());
    }

    /** A text that is sent for the first time may have been typed while the figures before were shown. */
    private Renewal renewal(PlanMaterials read, Narrative written) {
        GeneratedLines now = new SummaryText(read.latest()).generated();
        GeneratedLines before = summaries.generated(read.planId());
        boolean first = before.lines().isEmpty() && now.snapshot() > 1;
        return new Renewal(written, first ? new SummaryText(read.of(now.snapshot() - 1)).generated() : before, now);
    }

    /**
     * The text as it may go on. It remembers the generated sentences that it stands on.
     *
     * @throws Refusal if figures were taken since the text was shown, or an untrue sentence is neither renewed nor explained
     */
    Narrative settle(PlanId planId, Narrative written, Answer answer, String actor) {
        PlanMaterials read = materials(planId);
        int now = read.latest().snapshot();
        if (!answer.snapshot().isBlank() && !answer.snapshot().equals(Integer.toString(now))) {
            throw new Refusal("Số liệu vừa được chốt lại lần %d; hãy mở lại công việc để đọc văn bản theo số liệu mới."
                    .formatted(now));
        }
        Renewal renewal = renewal(read, written);
        boolean kept = answer.handling() != Handling.RENEW && !renewal.stale().isEmpty();
        if (kept) {
            requireReason(renewal.stale(), answer);
            journal.record(planId, actor, Deed.of("summaryStaleKept", "Giữ nguyên câu không còn đúng với số liệu: "
                    + listed(renewal.stale())).because(answer.reason()));
        }
        summaries.generated(planId, renewal.basis(kept));
        return kept ? renewal.text() : renewal.textWithoutStale();
    }

    private static void requireReason(List<StaleSentence> stale, Answer answer) {
        if (!answer.asked()) {
            throw new Refusal("Có %d câu đã sửa tay không còn đúng với số liệu đã chốt; hãy sửa các câu sau rồi gửi lại: %s"
                    .formatted(stale.size(), listed(stale)));
        }
        if (answer.handling() == null || answer.reason().isBlank()) {
            throw new Refusal(("Có %d câu đã sửa tay không còn đúng với số liệu đã chốt; hãy sửa lại, chọn làm mới theo số liệu, "
                    + "hoặc chọn giữ nguyên và ghi lý do.").formatted(stale.size()));
        }
    }

    private static String listed(List<StaleSentence> stale) {
        return stale.stream().map(one -> "“%s” (nay: %s)".formatted(one.written(), one.now().isEmpty() ? "không còn"
                : one.now())).collect(Collectors.joining("; ", "", "."));
    }
}
