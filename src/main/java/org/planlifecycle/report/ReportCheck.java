package org.planlifecycle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.Units;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.ReportDueMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The propaganda department's completeness check: a report is accepted, or returned with a reason and a new date. */
@Service
public class ReportCheck {

    private final Reports reports;
    private final ReportRegimes regimes;
    private final Units directory;
    private final PlanUnits units;
    private final ReportDays days;
    private final ReportingProcess process;
    private final ReportNews news;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReportCheck(Reports reports, ReportRegimes regimes, Units directory, PlanUnits units, ReportDays days,
            ReportingProcess process, ReportNews news, Journal journal, ApplicationEventPublisher events) {
        this.reports = reports;
        this.regimes = regimes;
        this.directory = directory;
        this.units = units;
        this.days = days;
        this.process = process;
        this.news = news;
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
        news.accepted(version);
        if (!version.nominations().isEmpty()) {
            events.publishEvent(new ExemplarsNominated(planId, unitCode, version.nominations()));
        }
        process.unitClosed(planId);
    }

    /**
     * Returns the report; what was handed in stays as it is.
     *
     * @param reason why, for the report as a whole; may be empty if there are remarks
     * @param remarks what is to be mended, part by part
     * @param newLastDay until when the unit is asked to send it again (inclusive); before its own last day is over it
     *     is not late, whatever it is asked
     */
    public void giveBack(PlanId planId, String unitCode, String reason, List<ReportRemark> remarks,
            LocalDate newLastDay, String actor) {
        ReportVersion version = waiting(planId, unitCode, actor);
        ReportOutline outline = outline(version);
        remarks.forEach(outline::require);
        if (remarks.isEmpty() && (reason == null || reason.isBlank())) {
            throw new Refusal("Chưa nêu lý do trả lại báo cáo; hãy ghi rõ để đơn vị bổ sung.");
        }
        if (newLastDay == null) {
            throw new Refusal("Chưa chọn hạn nộp lại; hãy chọn ngày rồi gửi lại.");
        }
        days.requireFuture("Hạn nộp lại", newLastDay);
        String why = why(reason, remarks, outline);
        reports.checked(version.returned(actor, days.now(), why, newLastDay, remarks));
        LocalDate counted = countUntil(units.get(planId, unitCode), newLastDay);
        String until = counted.isAfter(newLastDay) ? "%s (chỉ tính muộn sau ngày %s)".formatted(
                PrintedDates.formatDate(newLastDay), PrintedDates.formatDate(counted)) : PrintedDates.formatDate(newLastDay);
        journal.record(planId, unitCode, actor, Deed.of("reportReturned", "Trả lại báo cáo lần %d, hạn nộp lại %s."
                .formatted(version.number(), until)).because(why));
        news.returned(version, why, until);
    }

    /** The later day of the two is what counts: for being late, and for reminders. */
    private LocalDate countUntil(PlanUnit unit, LocalDate newLastDay) {
        boolean later = days.endOf(newLastDay).isAfter(unit.dueAt());
        LocalDate counted = later ? newLastDay : unit.lastDay();
        units.moveDue(unit.planId(), unit.unitCode(), later ? days.endOf(newLastDay) : unit.dueAt(), counted);
        events.publishEvent(new ReportDueMoved(unit.planId(), unit.unitCode(), counted));
        return counted;
    }

    private ReportOutline outline(ReportVersion version) {
        return new ReportOutline(regimes.get(version.regime(), version.regimeVersion()),
                ReporterKind.of(directory.get(version.unitCode(), days.today()).kind()));
    }

    /** Mails, lists and the journal know one reason. */
    private static String why(String reason, List<ReportRemark> remarks, ReportOutline outline) {
        String parts = remarks.stream().map(outline::name).distinct().collect(Collectors.joining("; "));
        if (remarks.isEmpty()) {
            return reason;
        }
        return (reason == null || reason.isBlank() ? "" : reason.strip() + " ") + "Phần cần sửa: " + parts + ".";
    }

    private ReportVersion waiting(PlanId planId, String unitCode, String actor) {
        ReportVersion version = reports.latest(planId, unitCode).filter(ReportVersion::isWaiting)
                .orElseThrow(() -> new Refusal("Báo cáo này đã được kiểm tra; hãy tải lại danh sách công việc."));
        if (!units.get(planId, unitCode).isOpen()) {
            throw new Refusal("Việc nhận báo cáo của đơn vị đã kết thúc nên không kiểm tra được nữa; hãy tải lại danh sách công việc.");
        }
        if (version.submittedBy().equals(actor)) {
            throw new Refusal("Người nộp báo cáo không được tự kiểm tra; hãy để người khác kiểm tra.");
        }
        return version;
    }
}
