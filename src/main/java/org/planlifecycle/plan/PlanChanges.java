package org.planlifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The use cases that concern a plan as a whole: issue, amend, cancel, schedule its conference, close. */
@Service
public class PlanChanges {

    private final Plans plans;
    private final PlanUnits units;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanChanges(Plans plans, PlanUnits units, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The signed plan gets its number and its date, and is binding from now on. */
    public Plan issue(PlanId id, String number, String actor) {
        Plan issued = plans.get(id).issue(number, LocalDate.now(clock));
        plans.save(issued);
        journal.record(id, actor, "planIssued", "Ban hành kế hoạch số %s.".formatted(number));
        events.publishEvent(new PlanIssued(id));
        return issued;
    }

    /**
     * Moves the report deadline for every unit that is still open, unless the unit has a later day of its own. The
     * deadline that the plan has already is no change, and nobody is told of it.
     */
    public void amend(PlanId id, ReportDeadline deadline, String reason, String actor) {
        Plan plan = plans.get(id);
        if (deadline.equals(plan.deadline())) {
            return;
        }
        plans.save(plan.amend(deadline));
        units.amendDue(id, plan.deadline(), deadline);
        journal.record(id, actor, Deed.of("planAmended",
                "Sửa thời hạn báo cáo thành “%s”.".formatted(deadline.phrase())).because(reason));
        events.publishEvent(new PlanAmended(id, deadline, reason, actor));
    }

    /** Ends the plan before its time; every phase ends what it still runs for it. */
    public void cancel(PlanId id, String reason, String actor) {
        plans.save(plans.get(id).cancel(clock.instant()));
        units.closeAll(id, PlanUnit.Outcome.CANCELLED, clock.instant());
        journal.record(id, actor, Deed.of("planCancelled", "Hủy kế hoạch.").because(reason));
        events.publishEvent(new PlanCancelled(id, reason, actor));
    }

    public void holdConferenceOn(PlanId id, LocalDate day, String actor) {
        plans.save(plans.get(id).holdConferenceOn(day));
        journal.record(id, actor, "conferenceScheduled", "Chọn ngày tổ chức hội nghị: " + day);
    }

    public void close(PlanId id, String actor) {
        plans.save(plans.get(id).close(clock.instant()));
        journal.record(id, actor, "planClosed", "Kết thúc kế hoạch, hồ sơ đã nộp lưu.");
    }
}
