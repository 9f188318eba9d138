package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.reminder.units.UnitSupervision;
import org.springframework.stereotype.Service;

/** Answers who did what, on a plan or with the report of one unit. */
@Service
public class HistoryReading {

    private final ProgressReading reading;
    private final UnitHistory history;
    private final PlanWaiting waiting;
    private final AuditTrail trail;
    private final PassedSteps passed;
    private final UnitSupervision supervision;
    private final People people;

    HistoryReading(ProgressReading reading, UnitHistory history, PlanWaiting waiting, AuditTrail trail,
            PassedSteps passed, UnitSupervision supervision, People people) {
        this.reading = reading;
        this.history = history;
        this.waiting = waiting;
        this.trail = trail;
        this.passed = passed;
        this.supervision = supervision;
        this.people = people;
    }

    /** @throws PlanNotFound if the plan does not go to such a unit */
    public UnitView unit(PlanId planId, String unitCode) {
        UnitRow row = reading.unit(planId, unitCode);
        List<UnitHistory.Version> versions = history.versions(planId, unitCode);
        List<UnitHistory.Extension> extensions = history.extensions(planId, unitCode);
        List<UnitHistory.MailLine> mails = history.mails(planId, unitCode);
        List<LoggedCall> calls = supervision.calls(planId, unitCode);
        Stream<String> ids = Stream.of(versions.stream().flatMap(one -> Stream.of(one.submittedBy(), one.checkedBy())),
                extensions.stream().flatMap(one -> Stream.of(one.requestedBy(), one.decidedBy())),
                mails.stream().map(UnitHistory.MailLine::recipient), calls.stream().map(LoggedCall::loggedBy)).flatMap(Function.identity());
        Map<String, String> names = ids.filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
        return new UnitView(row, waiting.ofUnit(planId, unitCode), versions, extensions, mails, calls, names);
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
