package org.planlifecycle.reminder.units;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Service;

/** What people do about units that reminders alone did not move: telephone calls, and the Standing Committee's word. */
@Service
public class SilentUnits {

    private final FollowUps followUps;
    private final PlanUnits units;
    private final Reports reports;
    private final UnitCalls unitCalls;
    private final Journal journal;
    private final ReportDays days;

    SilentUnits(FollowUps followUps, PlanUnits units, Reports reports, UnitCalls unitCalls, Journal journal,
            ReportDays days) {
        this.followUps = followUps;
        this.units = units;
        this.reports = reports;
        this.unitCalls = unitCalls;
        this.journal = journal;
        this.days = days;
    }

    /** One call as it was logged. */
    public record Call(String unitCode, CallRecord call) {
    }

    /** The units on the list that still owe their report; one that waits for its check is owed no longer. */
    public List<PlanUnit> listed(PlanId planId, FollowUpKind kind) {
        Set<String> listed = new HashSet<>(followUps.open(planId, kind));
        reports.waitingForCheck(planId).forEach(listed::remove);
        return units.open(planId).stream().filter(unit -> listed.contains(unit.unitCode())).toList();
    }

    /** Logs the calls; every unit on the list needs one, and no other unit may have one. */
    public void logCalls(PlanId planId, List<Call> calls, String actor) {
        Set<String> missing = new HashSet<>(followUps.open(planId, FollowUpKind.CALL));
        for (Call call : calls) {
            if (!missing.remove(call.unitCode())) {
                throw new Refusal("Đơn vị %s không có trong danh sách cần gọi hoặc bị ghi hai lần; hãy tải lại trang."
                        .formatted(call.unitCode()));
            }
            unitCalls.log(planId, call.unitCode(), call.call(), actor);
            followUps.settle(planId, FollowUpKind.CALL, call.unitCode(), new FollowUps.Settlement(
                    call.call().outcome().name(), call.call().note(), actor, days.now()));
        }
        listed(planId, FollowUpKind.CALL).stream().findFirst().ifPresent(unit -> {
            throw new Refusal("Chưa ghi kết quả gọi đơn vị %s (%s); hãy ghi đủ các đơn vị trong danh sách."
                    .formatted(unit.unitCode(), unit.unitName()));
        });
        settleRest(planId, FollowUpKind.CALL, actor);
    }

    /** Records what the Standing Committee wants done about the listed units. */
    public void direct(PlanId planId, String direction, String actor) {
        for (String unitCode : followUps.open(planId, FollowUpKind.LISTING)) {
            followUps.settle(planId, FollowUpKind.LISTING, unitCode,
                    new FollowUps.Settlement("DIRECTED", direction, actor, days.now()));
        }
        journal.record(planId, actor, "missingReviewed", "Ý kiến chỉ đạo về đơn vị chưa nộp báo cáo: " + direction);
    }

    /** Units that reported before anybody called. */
    private void settleRest(PlanId planId, FollowUpKind kind, String actor) {
        followUps.open(planId, kind).forEach(unitCode -> followUps.settle(planId, kind, unitCode,
                new FollowUps.Settlement("REPORTED", "", actor, days.now())));
    }
}
