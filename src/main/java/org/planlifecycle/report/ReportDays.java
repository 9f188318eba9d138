package org.planlifecycle.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.planlifecycle.deadline.DeadlineDoubts;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.deadline.ReportCutOffs;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Says which days may become the last day for a report. */
@Component
public class ReportDays {

    private final Plans plans;
    private final ReportCutOffs cutOffs;
    private final DeadlineDoubts doubts;
    private final Clock clock;

    ReportDays(Plans plans, ReportCutOffs cutOffs, DeadlineDoubts doubts, Clock clock) {
        this.plans = plans;
        this.cutOffs = cutOffs;
        this.doubts = doubts;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public ZonedDateTime local(Instant at) {
        return at.atZone(clock.getZone());
    }

    /** The first instant after that day. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** After today, in a year that can be meant, and with a working day left until then. */
    void requireFuture(String what, LocalDate day) {
        if (!day.isAfter(today())) {
            throw new Refusal("%s phải sau ngày hôm nay (%s); hãy chọn ngày khác."
                    .formatted(what, PrintedDates.formatDate(today())));
        }
        doubts.about(day).ifPresent(doubt -> {
            throw new Refusal("%s %s %s; hãy chọn ngày khác.".formatted(what, PrintedDates.formatDate(day), doubt));
        });
    }

    /** For an extension: in the future, after the present last day, and before the plan's cut-off. */
    void requireExtension(PlanId planId, LocalDate presentLastDay, LocalDate day) {
        requireFuture("Ngày gia hạn", day);
        if (!day.isAfter(presentLastDay)) {
            throw new Refusal("Ngày gia hạn không được trước hạn hay trùng hạn hiện nay (%s); hãy chọn ngày khác."
                    .formatted(PrintedDates.formatDate(presentLastDay)));
        }
        LocalDate cutOff = cutOffs.cutOff(planId, plans.get(planId).deadline().lastDay());
        if (!day.isBefore(cutOff)) {
            throw new Refusal("Ngày gia hạn phải trước ngày chốt nhận báo cáo (%s); hãy chọn ngày sớm hơn."
                    .formatted(PrintedDates.formatDate(cutOff)));
        }
    }
}
