package org.planlifecycle.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.deadline.ReportCutOffs;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.CutOffExtended;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What is decided about silent units when the time for reports is over. */
@Service
public class ReportCutOff {

    private final PlanUnits units;
    private final Reports reports;
    private final FollowUps followUps;
    private final ReportCutOffs cutOffs;
    private final ReportDays days;
    private final ReportingProcess process;
    private final ReportNews news;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ReportCutOff(PlanUnits units, Reports reports, FollowUps followUps, ReportCutOffs cutOffs, ReportDays days,
            ReportingProcess process, ReportNews news, Journal journal, ApplicationEventPublisher events) {
        this.units = units;
        this.reports = reports;
        this.followUps = followUps;
        this.cutOffs = cutOffs;
        this.days = days;
        this.process = process;
        this.news = news;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Carries out a decision of the propaganda department or of the Standing Committee.
     *
     * @param newDay the new cut-off and the new last day of every unit still open (inclusive); for EXTEND only
     */
    public void decide(PlanId planId, CutOffDecision decision, LocalDate newDay, String reason, String actor) {
        followUps.drop(planId, days.now());
        switch (decision) {
            case EXTEND -> extend(planId, newDay, reason, actor);
            case LIST_MISSING -> list(planId, reason, actor);
            case PROCEED -> proceed(planId, reason, actor);
        }
    }

    private void extend(PlanId planId, LocalDate newDay, String reason, String actor) {
        refuseIfNobodyIsOpen(planId);
        if (newDay == null) {
            throw new Refusal("Chưa chọn ngày gia hạn; hãy chọn ngày rồi gửi lại.");
        }
        days.requireFuture("Ngày gia hạn", newDay);
        cutOffs.extend(planId, newDay);
        units.moveAllDue(planId, days.endOf(newDay), newDay);
        events.publishEvent(new CutOffExtended(planId, newDay));
        process.allReportsDueMoved(planId);
        journal.record(planId, actor, "cutOffExtended", "Gia hạn nhận báo cáo đến hết ngày %s. %s"
                .formatted(PrintedDates.formatDate(newDay), reason).strip());
    }

    private void list(PlanId planId, String reason, String actor) {
        refuseIfNobodyIsOpen(planId);
        journal.record(planId, actor, "missingListed",
                "Trình Ban Thường vụ danh sách đơn vị chưa nộp báo cáo. %s".formatted(reason).strip());
    }

    private void proceed(PlanId planId, String reason, String actor) {
        List<String> waiting = reports.waitingForCheck(planId);
        if (!waiting.isEmpty()) {
            throw new Refusal("Còn %d báo cáo đã nộp đang chờ kiểm tra (%s); hãy kiểm tra xong rồi mới tổng hợp."
                    .formatted(waiting.size(), String.join(", ", waiting)));
        }
        journal.record(planId, actor, "cutOffReached",
                "Khép việc nhận báo cáo, chuyển sang tổng hợp. %s".formatted(reason).strip());
    }

    private void refuseIfNobodyIsOpen(PlanId planId) {
        if (units.allClosed(planId)) {
            throw new Refusal("Mọi đơn vị đã có kết quả báo cáo; hãy chọn tổng hợp luôn.");
        }
    }

    /** Settles every unit that is still open as missing: nothing is taken any more. Their tasks end afterwards. */
    public void closeMissing(PlanId planId) {
        List<PlanUnit> missing = units.closeAll(planId, PlanUnit.Outcome.MISSING, days.now());
        missing.stream().collect(Collectors.groupingBy(this::whyMissing, TreeMap::new, Collectors.toList()))
                .forEach((why, some) -> journal.recordAll(planId, some.stream().map(PlanUnit::unitCode).toList(),
                        Journal.ENGINE, Deed.of("reportMissing", why)));
        Map<Boolean, List<PlanUnit>> early = missing.stream().collect(Collectors.partitioningBy(this::isEarly));
        news.closed(planId, early.get(true), "Lý do: việc nhận báo cáo đã khép để tổng hợp.");
        news.closed(planId, early.get(false), "Lý do: đã hết thời hạn nhận báo cáo.");
        process.reportingClosed(planId);
    }

    private String whyMissing(PlanUnit unit) {
        return isEarly(unit) ? "Khép việc nhận báo cáo trước thời hạn của đơn vị (%s)."
                .formatted(PrintedDates.formatDate(unit.lastDay())) : "Hết hạn nhận báo cáo, đơn vị không nộp.";
    }

    private boolean isEarly(PlanUnit unit) {
        return days.now().isBefore(unit.dueAt());
    }
}
