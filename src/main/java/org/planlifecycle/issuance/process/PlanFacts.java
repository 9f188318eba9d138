package org.planlifecycle.issuance.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.CalendarNotices;
import org.planlifecycle.deadline.Deadline;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.People;
import org.planlifecycle.issuance.EqualPlans;
import org.planlifecycle.issuance.Issuances;
import org.planlifecycle.issuance.PlanContradictions;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Vietnam;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** What the forms of issuance show of a plan. */
@Component
class PlanFacts {

    private final Plans plans;
    private final Issuances issuances;
    private final DeadlinePhrases phrases;
    private final CalendarNotices notices;
    private final PlanContradictions contradictions;
    private final EqualPlans equalPlans;
    private final People people;

    PlanFacts(Plans plans, Issuances issuances, DeadlinePhrases phrases, CalendarNotices notices,
            PlanContradictions contradictions, EqualPlans equalPlans, People people) {
        this.plans = plans;
        this.issuances = issuances;
        this.phrases = phrases;
        this.notices = notices;
        this.contradictions = contradictions;
        this.equalPlans = equalPlans;
        this.people = people;
    }

    String subject(PlanId id) {
        return plans.get(id).shortName();
    }

    /** The two phrases, how the deadline was read, and warnings of a rest day and of an uncertain calendar. */
    Map<String, Object> dates(Plan plan) {
        Deadline read = phrases.read(plan.deadline().phrase());
        return Map.of("deadlinePhrase", plan.deadline().phrase(),
                "conferencePhrase", plan.conference().phrase(),
                "deadlineExplanation", String.join(" ", read.explanation()),
                "deadlineWarning", read.restDayWarning(),
                "calendarWarning", notices.missingUntil(plan.conference().to()).orElse(""));
    }

    /** Everything a reader of the draft decides on. */
    Map<String, Object> whole(PlanId id) {
        Plan plan = plans.get(id);
        List<String> chosen = issuances.chosenUnits(id);
        Map<String, Object> shown = new LinkedHashMap<>(dates(plan));
        shown.put("title", plan.text().title());
        shown.put("directives", rows(plan.text().directives()));
        shown.put("legalBasis", rows(plan.text().legalBasis()));
        shown.put("recipients", rows(plan.text().recipients()));
        shown.put("purpose", plan.text().purpose());
        shown.put("requirements", plan.text().requirements());
        shown.put("content", plan.text().content());
        shown.put("organisation", plan.text().organisation());
        shown.put("period", "%d – %d".formatted(plan.period().fromYear(), plan.period().toYear()));
        shown.put("unitsLine", chosen.isEmpty() ? "Tất cả đơn vị đang hoạt động" : String.join(", ", chosen));
        shown.put("drafter", people.displayName(plan.proposedBy()));
        shown.put("steps", steps(id));
        shown.put("contradictions", contradictions(id));
        shown.put("equalPlans", equalPlans.of(id).stream().map(one -> Map.of("name", one.name(), "state", one.state())).toList());
        return shown;
    }

    /** Where the wording says other than the fields. */
    List<Map<String, Object>> contradictions(PlanId id) {
        return contradictions.of(id).stream().map(one -> Map.<String, Object>of("place", one.place(), "said", one.said(),
                "field", one.field(), "value", one.value())).toList();
    }

    List<Map<String, Object>> steps(PlanId id) {
        return issuances.steps(id).stream().map(step -> Map.<String, Object>of(
                "step", step.kind().label(),
                "person", people.displayName(step.personId()),
                "day", PrintedDates.formatDate(LocalDate.ofInstant(step.at(), ZoneId.of(Vietnam.ZONE))),
                "remark", step.remark())).toList();
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        return lines.stream().map(line -> Map.of("line", line)).toList();
    }
}
