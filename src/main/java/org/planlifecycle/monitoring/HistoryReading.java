package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.reminder.units.UnitStories;
import org.planlifecycle.reminder.units.UnitStory;
import org.springframework.stereotype.Service;

/** Answers who did what, on a plan or with the report of one unit. */
@Service
public class HistoryReading {

    private final ProgressReading reading;
    private final UnitStories stories;
    private final PlanWaiting waiting;
    private final AuditTrail trail;
    private final PassedSteps passed;
    private final People people;

    HistoryReading(ProgressReading reading, UnitStories stories, PlanWaiting waiting, AuditTrail trail,
            PassedSteps passed, People people) {
        this.reading = reading;
        this.stories = stories;
        this.waiting = waiting;
        this.trail = trail;
        this.passed = passed;
        this.people = people;
    }

    /** @throws PlanNotFound if the plan does not go to such a unit */
    public UnitView unit(PlanId planId, String unitCode) {
        UnitRow row = reading.unit(planId, unitCode);
        UnitStory story = stories.of(planId, unitCode);
        Map<String, String> names = story.personIds().distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
        return new UnitView(row, waiting.ofUnit(planId, unitCode), story.versions(), story.extensions(), story.mails(),
                story.calls(), names);
    }

    /**
     * The newest first.
     *
     * @param unitCode empty for the plan and all its units
     * @throws PlanNotFound if there is no such plan
     */
    public Page<AuditEntry> audit(PlanId planId, String unitCode, String words, int page, int size) {
        reading.existing(planId);
        Page<AuditEntry> found = trail.of(planId, unitCode, words, Math.max(0, page), Page.sizeWithin(size));
        return new Page<>(found.rows().stream()
                .map(entry -> entry.by(name(entry.actor()), OperationWords.of(entry))).toList(), found.number(),
                found.size(), found.total());
    }

    /** @throws PlanNotFound if there is no such plan */
    public List<PassedProcess> path(PlanId planId) {
        reading.existing(planId);
        return passed.of(planId);
    }

    private String name(String personId) {
        return personId.equals(Journal.ENGINE) ? "Hệ thống" : people.displayName(personId);
    }
}
