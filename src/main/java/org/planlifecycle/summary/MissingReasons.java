package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.consolidation.KnownReasons;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.report.ReportExtensions;
import org.springframework.stereotype.Component;

/** Says what is known about why a unit has no accepted report: only what was recorded, never a guess. */
@Component
class MissingReasons implements KnownReasons {

    private final PlanUnits planUnits;
    private final ReportExtensions extensions;
    private final CallLog calls;
    private final Clock clock;

    MissingReasons(PlanUnits planUnits, ReportExtensions extensions, CallLog calls, Clock clock) {
        this.planUnits = planUnits;
        this.extensions = extensions;
        this.calls = calls;
        this.clock = clock;
    }

    /** What its reports tell, and what is known beside them. */
    @Override
    public String of(PlanId plan, UnitSource unit) {
        String asked = extensions.latest(plan, unit.unitCode())
                .map(request -> " Có xin gia hạn, lý do: " + sentence(request.reason())).orElse("");
        List<LoggedCall> logged = calls.of(plan, unit.unitCode());
        String called = logged.isEmpty() ? "" : " " + told(logged.get(0));
        return sentence(unit.missing()) + asked + called
                + (unit.beforeDue() ? " Việc nhận báo cáo của đơn vị khép trước thời hạn (%s).".formatted(
                        PrintedDates.formatDate(planUnits.get(plan, unit.unitCode()).lastDay())) : "");
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
