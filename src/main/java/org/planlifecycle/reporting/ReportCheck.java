package org.planlifecycle.reporting;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The propaganda department's completeness check: a report is accepted, or returned with a reason and a new date. */
@Service
public class ReportCheck {

    private final Reports reports;
    private final PlanUnits units;
    private final ReportDays days;
    private final LadderRestart ladder;
    private final ReportingProcess process;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReportCheck(Reports reports, PlanUnits units, ReportDays days, LadderRestart ladder,
            ReportingProcess process, Journal journal, ApplicationEventPublisher events) {
        this.reports = reports;
        this.units = units;
        this.days = days;
        this.ladder = ladder;
        this.process = process;
        this.journal = journal;
        this.events = events;
    }

    /** Accepts the report; the unit is settled in the same transaction and its exemplars go to the nomination. */
    public void accept(PlanId planId, String unitCode, String actor) {
        ReportVersion version = waiting(planId, unitCode, actor);
        reports.checked(version.accepted(actor, days.now()));
        units.close(planId, unitCode, PlanUnit.Outcome.ACCEPTED, days.now());
        journal.record(planId, unitCode, actor, "reportAccepted",
                "Chấp nhận báo cáo nộp lần %d.".formatted(version.number()));
        if (!version.nominations().isEmpty()) {
            events.publishEvent(new ExemplarsNominated(planId, unitCode, version.nominations()));
        }
        process.unitClosed(planId);
    }

    /** @param newLastDay until when the unit has time again (inclusive) */
    public void giveBack(PlanId planId, String unitCode, String reason, LocalDate newLastDay, String actor) {
        ReportVersion version = waiting(planId, unitCode, actor);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do trả lại báo cáo; hãy ghi rõ để đơn vị bổ sung.");
        }
        if (newLastDay == null) {
            throw new Refusal("Chưa chọn hạn nộp lại; hãy chọn ngày rồi gửi lại.");
        }
        days.requireFuture("Hạn nộp lại", newLastDay);
        reports.checked(version.returned(actor, days.now(), reason, newLastDay));
        units.moveDue(planId, unitCode, days.endOf(newLastDay), newLastDay);
        ladder.skipPast(planId, List.of(unitCode), newLastDay);
        journal.record(planId, unitCode, actor, "reportReturned", "Trả lại báo cáo lần %d, hạn nộp lại %s. Lý do: %s"
                .formatted(version.number(), PrintedDates.formatDate(newLastDay), reason));
    }

    private ReportVersion waiting(PlanId planId, String unitCode, String actor) {
        ReportVersion version = reports.latest(planId, unitCode).filter(ReportVersion::isWaiting)
                .orElseThrow(() -> new Refusal("Báo cáo này đã được kiểm tra; hãy tải lại danh sách công việc."));
        if (version.submittedBy().equals(actor)) {
            throw new Refusal("Người nộp báo cáo không được tự kiểm tra; hãy để người khác kiểm tra.");
        }
        return version;
    }
}
