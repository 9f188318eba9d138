package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.ReportExtensionRequests;
import org.planlifecycle.report.ReportNews;
import org.planlifecycle.report.ReportingProcess;
import org.planlifecycle.report.SupervisedUnits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a supervisor does by hand about one unit that owes its report. Each use case is one transaction, says in one
 * sentence why it is refused and then changes nothing, and is written into the journal with who, when and why.
 */
@Service
@Transactional
public class UnitSupervision {

    private final Plans plans;
    private final SupervisedUnits supervised;
    private final UnitReminding reminding;
    private final ReportExtensionRequests extensions;
    private final PlanUnits units;
    private final UnitCalls unitCalls;
    private final FollowUps followUps;
    private final ReportingProcess process;
    private final ReportNews news;
    private final Journal journal;
    private final ReportDays days;

    UnitSupervision(Plans plans, SupervisedUnits supervised, UnitReminding reminding,
            ReportExtensionRequests extensions, PlanUnits units, UnitCalls unitCalls, FollowUps followUps,
            ReportingProcess process, ReportNews news, Journal journal, ReportDays days) {
        this.plans = plans;
        this.supervised = supervised;
        this.reminding = reminding;
        this.extensions = extensions;
        this.units = units;
        this.unitCalls = unitCalls;
        this.followUps = followUps;
        this.process = process;
        this.news = news;
        this.journal = journal;
        this.days = days;
    }

    /** Writes an extra mail to the unit's contact, which says when the last one was sent; the ladder stays where it is. */
    public void remindNow(PlanId planId, String unitCode, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        reminding.now(supervised.plan(planId), supervised.silent(planId, unitCode), why, userId);
    }

    /**
     * Does the next step of the ladder at once; the ladder goes on from there. Like the ladder itself it turns to
     * nobody above the unit before a reminder has been with the unit for long enough.
     *
     * @param step the step that the supervisor was shown; if another one has come meanwhile, nothing is done
     */
    public void escalateNow(PlanId planId, String unitCode, String step, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        plans.hold(planId);
        reminding.escalate(supervised.plan(planId), supervised.silent(planId, unitCode), step, why, userId);
    }

    /**
     * Logs a call to a unit whose report is not settled, also while its report waits for its check. A unit that was
     * reached need not be called from the list any more.
     */
    public void logCall(PlanId planId, String unitCode, CallRecord call, String userId) {
        supervised.open(planId, unitCode);
        unitCalls.log(planId, unitCode, call, userId);
        if (call.outcome() != CallOutcome.NOT_REACHED) {
            followUps.settle(planId, FollowUpKind.CALL, unitCode,
                    new FollowUps.Settlement(call.outcome().name(), call.note(), userId, days.now()));
        }
    }

    /** @param lastDay until when the unit has time now (inclusive); its ladder follows */
    public void extend(PlanId planId, String unitCode, LocalDate lastDay, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        supervised.silent(planId, unitCode);
        extensions.give(planId, unitCode, lastDay, why, userId);
    }

    /** Settles the unit as one that handed nothing in; its task ends and the plan may go on without it. */
    public void acceptWithout(PlanId planId, String unitCode, String reason, String userId) {
        String why = SupervisedUnits.reason(reason);
        PlanUnit unit = supervised.silent(planId, unitCode);
        if (!units.close(planId, unitCode, PlanUnit.Outcome.MISSING, days.now())) {
            throw new Refusal("Việc nhận báo cáo của %s vừa kết thúc; hãy tải lại trang.".formatted(unit.unitName()));
        }
        journal.record(planId, unitCode, userId,
                Deed.of("reportWaived", "Tổng hợp không có báo cáo của đơn vị.").because(why));
        news.closed(planId, List.of(unit), "Lý do: " + why);
        process.unitReleased(planId, unitCode);
        process.unitClosed(planId);
    }
}
