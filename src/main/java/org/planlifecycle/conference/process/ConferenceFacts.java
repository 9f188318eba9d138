package org.planlifecycle.conference.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planlifecycle.conference.Conference;
import org.planlifecycle.conference.Conferences;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.document.facts.PlanFactTable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** What every form of the conference shows to read before it asks. */
@Component
class ConferenceFacts {

    private final Plans plans;
    private final Conferences conferences;
    private final PlanFactTable stated;

    ConferenceFacts(Plans plans, Conferences conferences, PlanFactTable stated) {
        this.stated = stated;
        this.plans = plans;
        this.conferences = conferences;
    }

    String planName(PlanId planId) {
        return plans.get(planId).shortName();
    }

    /** What papers before and after the conference may only repeat. */
    PlanFactTable stated() {
        return stated;
    }

    Map<String, Object> of(PlanId planId) {
        Plan plan = plans.get(planId);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("planName", plan.shortName());
        facts.put("planTitle", plan.text().title());
        facts.put("windowPhrase", plan.conference().phrase());
        facts.put("conferenceSummary", conferences.find(planId).map(conference -> summary(plan, conference))
                .orElse("chưa chọn ngày"));
        return facts;
    }

    private static String summary(Plan plan, Conference conference) {
        String venue = conference.venue().map(place -> ", tại " + place.name()).orElse("");
        return "%s ngày %s, %s%s".formatted(conference.startsAt().text(),
                VietnameseDate.brief(plan.conference().workingDay()), conference.mode().label().toLowerCase(), venue);
    }
}
