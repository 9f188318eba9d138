package org.planlifecycle.plan.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The award register in the table {@code award}. */
@Repository
class JdbcAwards implements Awards {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcAwards(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(PlanId planId, List<Award> awards) {
        batches.batchUpdate("""
                insert into award (plan_id, code, nominee_kind, name, unit_code, award_form, decision_number,
                  decided_on, handed_over_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                awards.stream().map(award -> new Object[] {planId.value(), award.code(), award.kind().name(),
                    award.name(), award.unitCode(), award.form().name(), award.decisionNumber(), award.decidedOn(),
                    award.handedOverOn()}).toList());
    }

    @Override
    public List<Award> of(PlanId planId) {
        return jdbc.sql("select * from award where plan_id = ? order by code").param(planId.value())
                .query((row, number) -> new Award(row.getString("code"),
                        NomineeKind.valueOf(row.getString("nominee_kind")), row.getString("name"),
                        row.getString("unit_code"), AwardForm.valueOf(row.getString("award_form")),
                        row.getString("decision_number"), JdbcTimes.day(row, "decided_on"),
                        JdbcTimes.day(row, "handed_over_on")))
                .list();
    }

    @Override
    public void handedOver(PlanId planId, Collection<String> codes, LocalDate on) {
        if (codes.isEmpty()) {
            return;
        }
        jdbc.sql("update award set handed_over_on = :day where plan_id = :plan and code in (:codes)")
                .param("day", on).param("plan", planId.value()).param("codes", codes).update();
    }
}
