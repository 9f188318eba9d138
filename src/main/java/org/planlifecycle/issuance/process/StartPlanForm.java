package org.planlifecycle.issuance.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.CalendarNotices;
import org.planlifecycle.deadline.DateShift;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.Units;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.PlanDraft;
import org.planlifecycle.issuance.PlanDrafting;
import org.planlifecycle.issuance.PlanTemplate;
import org.planlifecycle.issuance.PlanTemplates;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReviewPeriod;
import org.springframework.stereotype.Component;

/**
 * Starts a campaign. The form opens with the printed plan; its dates are offered moved to today, at the same distance
 * in working days, and as printed.
 */
@Component
class StartPlanForm extends FormContract {

    private static final String PRINTED = "PRINTED";

    private final PlanDrafting drafting;
    private final PlanTemplates templates;
    private final DateShift dateShift;
    private final CalendarNotices notices;
    private final Units units;
    private final Clock clock;

    StartPlanForm(PlanDrafting drafting, PlanTemplates templates, DateShift dateShift, CalendarNotices notices,
            Units units, Clock clock) {
        super(PlanLifecycle.KEY, PlanLifecycle.PLAN_PROPOSED, "start-plan");
        this.drafting = drafting;
        this.templates = templates;
        this.dateShift = dateShift;
        this.notices = notices;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        PlanTemplate template = templates.current();
        LocalDate today = LocalDate.now(clock);
        LocalDate deadline = dateShift.shift(template.deadlineDay(), template.printedOn(), today);
        LocalDate conference = dateShift.shift(template.conferenceDay(), template.printedOn(), today);
        Map<String, Object> shown = PlanFields.show(text(template), new ReviewPeriod(template.reviewFrom(),
                template.reviewTo()), List.of(), units.activeOn(today));
        shown.put("dates", "TODAY");
        shown.put("calendarWarning", notices.missingUntil(conference).map("**Lưu ý:** "::concat).orElse(""));
        shown.put("deadlinePhrase", template.deadlinePhraseOn(PrintedDates.formatDate(deadline)));
        shown.put("conferencePhrase", template.conferencePhraseIn(conference));
        shown.put("printedDeadlinePhrase",
                template.deadlinePhraseOn(PrintedDates.formatDate(template.deadlineDay())));
        shown.put("printedConferencePhrase", template.conferencePhraseIn(template.conferenceDay()));
        return shown;
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        PlanTemplate template = templates.current();
        boolean printed = PRINTED.equals(submission.text("dates"));
        PlanText text = new PlanText(template.planType(), submission.text("title"),
                PlanFields.lines(submission, "directives"), template.purpose(), template.requirements(),
                template.content(), template.organisation(), PlanFields.lines(submission, "legalBasis"),
                PlanFields.lines(submission, "recipients"));
        PlanDraft draft = new PlanDraft(text, PlanFields.period(submission),
                submission.text(printed ? "printedDeadlinePhrase" : "deadlinePhrase"),
                submission.text(printed ? "printedConferencePhrase" : "conferencePhrase"),
                PlanFields.unitCodes(submission), submission.flag("acceptPastDeadline"), false);
        context.bindTo(drafting.propose(draft, context.userId()));
    }

    private static PlanText text(PlanTemplate template) {
        return new PlanText(template.planType(), template.title(), template.directives(), template.purpose(),
                template.requirements(), template.content(), template.organisation(), template.legalBasis(),
                template.recipients());
    }
}
