package org.planlifecycle.reminder.units;

import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Telephone calls to the units, logged alike from the list of calls and from a supervisor's page. */
@Component
class UnitCalls {

    private final CallLog callLog;
    private final Journal journal;
    private final ReportDays days;

    UnitCalls(CallLog callLog, Journal journal, ReportDays days) {
        this.callLog = callLog;
        this.journal = journal;
        this.days = days;
    }

    void log(PlanId planId, String unitCode, CallRecord call, String actor) {
        if (call.promisedDay() != null && call.promisedDay().isBefore(days.today())) {
            throw new Refusal("Ngày đơn vị %s hứa nộp không được trước hôm nay; hãy chọn ngày khác."
                    .formatted(unitCode));
        }
        callLog.add(planId, new LoggedCall(unitCode, call, actor, days.now()));
        journal.record(planId, unitCode, actor, "unitCalled", "Gọi điện đôn đốc: %s%s%s. %s".formatted(
                call.outcome().label(), call.spokenTo().isEmpty() ? "" : ", người nghe: " + call.spokenTo(),
                call.promisedDay() == null ? "" : ", hứa nộp ngày " + PrintedDates.formatDate(call.promisedDay()),
                call.note()).strip());
    }
}
