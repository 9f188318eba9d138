package org.planlifecycle.plan.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.PlanUnits.UnitSnapshot;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans and their units on a given database, put together by hand. */
public final class PlanTables {

    private static final Instant DUE = Instant.parse("2021-03-07T17:00:00Z");

    public final Plans plans;
    public final PlanUnits units;

    public PlanTables(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        plans = new JdbcPlans(jdbc, new JdbcTemplate(database));
        units = new JdbcPlanUnits(jdbc, new JdbcTemplate(database));
    }

    /** An issued plan that reviews 2016 to 2020, to these units. */
    public PlanId givenAnIssuedPlan(String id, Collection<UnitSnapshot> to) {
        PlanId planId = new PlanId(id);
        ReportDeadline deadline = new ReportDeadline("trước ngày 08/3/2021", DUE, LocalDate.of(2021, 3, 7));
        plans.add(Plan.propose(planId, new PlanText("five-year-review", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
                List.of("Chỉ thị số 05-CT/TW"), "Mục đích", "Yêu cầu", "Nội dung", "Tổ chức", List.of("Căn cứ"),
                List.of("Nơi nhận")), new ReviewPeriod(2016, 2020), deadline,
                new ConferenceWindow("Dự kiến tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null),
                "bantuyengiao", Instant.parse("2021-02-22T01:00:00Z")));
        plans.save(plans.get(planId).issue(id + "-KH/ĐUK", LocalDate.of(2021, 2, 22)));
        units.assign(planId, to, deadline);
        return planId;
    }
}
