package org.planlifecycle.reporting.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reporting.CallLog;
import org.planlifecycle.reporting.LoggedCall;
import org.planlifecycle.reporting.ReportExtensions;
import org.planlifecycle.reporting.Reports;
import org.springframework.stereotype.Component;

/** Says what is known about why a unit has no accepted report: only what was recorded, never a guess. */
@Component
class MissingReasons {

    private final Reports reports;
    private final ReportExtensions extensions;
    private final CallLog calls;
    private final Clock clock;

    MissingReasons(Reports reports, ReportExtensions extensions, CallLog calls, Clock clock) {
        this.reports = reports;
        this.extensions = extensions;
        this.calls = calls;
        this.clock = clock;
    }

    MissingUnit of(PlanUnit unit) {
        PlanId plan = unit.planId();
        String submitted = reports.latest(plan, unit.unitCode()).map(version -> version.isReturned()
                ? "Báo cáo đã nộp bị trả lại, chưa nộp lại: %s".formatted(sentence(version.check().returnReason()))
                : "Báo cáo đã nộp chưa được tiếp nhận.").orElse("Không nộp báo cáo.");
        String asked = extensions.latest(plan, unit.unitCode())
                .map(request -> " Có xin gia hạn, lý do: " + sentence(request.reason())).orElse("");
        List<LoggedCall> logged = calls.of(plan, unit.unitCode());
        String called = logged.isEmpty() ? "" : " " + told(logged.get(0));
        String why = asked.isEmpty() && called.isEmpty() ? " Đơn vị không nêu lý do." : asked + called;
        return new MissingUnit(unit.unitCode(), unit.unitName(), submitted + why);
    }

    private String told(LoggedCall call) {
        String day = PrintedDates.formatDate(LocalDate.ofInstant(call.loggedAt(), clock.getZone()));
        String note = call.call().note().isEmpty() ? "" : " " + sentence(call.call().note());
        return "Gọi điện ngày %s: %s%s".formatted(day, sentence(call.call().outcome().label()), note);
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]\\s*") ? words.strip() : words.strip() + ".";
    }
}
