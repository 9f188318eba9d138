package org.planlifecycle.monitoring;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.UnitSupervision;
import org.planlifecycle.report.ReportTyping;
import org.planlifecycle.report.workbook.SheetPackets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a watcher who may act does from the progress page; the phase that owns the matter does it. */
@Service
@Transactional
public class Supervision {

    private static final int LONGEST_REASON = 2000;

    private final UnitSupervision units;
    private final SheetPackets packets;
    private final ReportTyping typing;
    private final PlanWaiting waiting;
    private final Journal journal;

    Supervision(UnitSupervision units, SheetPackets packets, ReportTyping typing, PlanWaiting waiting,
            Journal journal) {
        this.units = units;
        this.packets = packets;
        this.typing = typing;
        this.waiting = waiting;
        this.journal = journal;
    }

    /** Sends one more reminder at once. */
    public void remind(Watcher watcher, PlanId planId, String unitCode, String reason) {
        units.remindNow(planId, unitCode, reason, acting(watcher));
    }

    /** @param step the step of the ladder to do at once, as the page announced it */
    public void escalate(Watcher watcher, PlanId planId, String unitCode, String step, String reason) {
        units.escalateNow(planId, unitCode, step, reason, acting(watcher));
    }

    /** Logs a telephone call that was made. */
    public void logCall(Watcher watcher, PlanId planId, String unitCode, CallRecord call) {
        units.logCall(planId, unitCode, call, acting(watcher));
    }

    /** @param lastDay until when the unit has time now (inclusive) */
    public void extend(Watcher watcher, PlanId planId, String unitCode, LocalDate lastDay, String reason) {
        units.extend(planId, unitCode, lastDay, reason, acting(watcher));
    }

    /** Sends the unit its workbook of figures by mail. */
    public void sendSheet(Watcher watcher, PlanId planId, String unitCode, String reason) {
        packets.send(planId, unitCode, reason, acting(watcher));
    }

    /** Takes the unit's report over, to type in what the unit sent by mail. */
    public void typeFor(Watcher watcher, PlanId planId, String unitCode, String reason) {
        typing.takeOver(planId, unitCode, reason, acting(watcher));
    }

    /** Goes on without the report of the unit. */
    public void acceptWithout(Watcher watcher, PlanId planId, String unitCode, String reason) {
        units.acceptWithout(planId, unitCode, reason, acting(watcher));
    }

    /** Gives the failed job behind an incident one more try. */
    public void retry(Watcher watcher, PlanId planId, String incidentId, String reason) {
        String userId = acting(watcher);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal("Chưa ghi lý do cho chạy lại, hoặc lý do dài quá 2.000 ký tự; hãy ghi ngắn gọn lý do.");
        }
        OpenIncident incident = waiting.retry(planId, incidentId);
        journal.record(planId, userId, Deed.of("incidentRetried", "Cho chạy lại việc bị lỗi “%s” (%s)."
                .formatted(incident.activity(), incident.process())).because(reason.strip()));
    }

    /** What came of the retry. */
    @Transactional(readOnly = true)
    public RetryResult resultOfRetry(PlanId planId, String incidentId) {
        return waiting.resultOfRetry(planId, incidentId);
    }

    private static String acting(Watcher watcher) {
        if (!watcher.mayAct()) {
            throw new Watchers.NotAllowed();
        }
        return watcher.userId();
    }
}
