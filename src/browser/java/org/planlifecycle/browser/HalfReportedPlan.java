package org.planlifecycle.browser;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A running plan two days after its deadline: the ladder has run, half of the units have reported, one was returned
 * its report and the rest is late. The reports are written into the tables, the plan itself runs in the engine.
 */
final class HalfReportedPlan {

    private static final String RETURN_REASON = "Thiếu số liệu khen thưởng";

    private final Scenario scenario;
    private final JdbcClient jdbc;
    private final PlanUnits units;
    private PlanId plan;

    HalfReportedPlan(Scenario scenario, JdbcClient jdbc, PlanUnits units) {
        this.scenario = scenario;
        this.jdbc = jdbc;
        this.units = units;
    }

    PlanId playUntilTuesday(List<String> unitCodes) {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenARunningPlan(unitCodes);
        for (int day = 23; day <= 28; day++) {
            endOf("2021-02-%02dT17:00".formatted(day));
        }
        for (int unit = 0; unit < unitCodes.size() / 2; unit++) {
            String day = "2021-03-%02d".formatted(1 + unit % 6);
            hands(unitCodes.get(unit), day + "T09:30:00", false);
            if (unit == 0) {
                returned(unitCodes.get(unit));
            } else if (unit % 4 != 1) {
                accepted(unitCodes.get(unit), day + "T15:00:00");
            }
        }
        for (int day = 1; day <= 8; day++) {
            endOf("2021-03-%02dT17:00".formatted(day));
        }
        hands(unitCodes.get(unitCodes.size() - 1), "2021-03-08T10:00:00", true);
        endOf("2021-03-09T10:00");
        return plan;
    }

    private void endOf(String moment) {
        scenario.moveTo(moment);
        scenario.runJobs(plan);
    }

    private void hands(String unit, String when, boolean late) {
        jdbc.sql("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, outcome)
                values (?, ?, 1, ?, ?, ?, 'five-year-review', 1, '', '', '', '', '', 'WAITING')""")
                .params(plan.value(), unit, unit.toLowerCase(), at(when), late).update();
        jdbc.sql("""
                insert into report_acknowledgement (plan_id, unit_code, contact_name, contact_phone, note,
                  acknowledged_by, acknowledged_at) values (?, ?, 'A', '0', '', ?, ?)""")
                .params(plan.value(), unit, unit.toLowerCase(), at("2021-02-23T09:00:00")).update();
    }

    private void returned(String unit) {
        check(unit, "RETURNED", "2021-03-02T15:20:00", RETURN_REASON);
    }

    private void accepted(String unit, String when) {
        check(unit, "ACCEPTED", when, null);
        units.close(plan, unit, PlanUnit.Outcome.ACCEPTED, at(when).toInstant());
    }

    private void check(String unit, String outcome, String when, String reason) {
        jdbc.sql("""
                update report_version set outcome = ?, checked_by = 'bantuyengiao', checked_at = ?, return_reason = ?
                where plan_id = ? and unit_code = ?""")
                .params(outcome, at(when), reason, plan.value(), unit).update();
    }

    private static OffsetDateTime at(String local) {
        return LocalDateTime.parse(local).atOffset(ZoneOffset.ofHours(7));
    }
}
