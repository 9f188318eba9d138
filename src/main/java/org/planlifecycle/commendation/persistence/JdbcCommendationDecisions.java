package org.planlifecycle.commendation.persistence;

import java.time.LocalDate;
import org.planlifecycle.commendation.CommendationDecision;
import org.planlifecycle.commendation.CommendationDecisions;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions in the table {@code commendation_decision}. */
@Repository
class JdbcCommendationDecisions implements CommendationDecisions {

    private final JdbcClient jdbc;

    JdbcCommendationDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CommendationDecision signed) {
        jdbc.sql("insert into commendation_decision (plan_id, signed_by, certificates_due) values (?, ?, ?)")
                .params(signed.planId().value(), signed.signedBy(), signed.certificatesDue()).update();
    }

    @Override
    public CommendationDecision get(PlanId planId) {
        return jdbc.sql("select * from commendation_decision where plan_id = ?").param(planId.value())
                .query((row, number) -> new CommendationDecision(planId, row.getString("signed_by"),
                        row.getString("number_text"), row.getObject("decided_on", LocalDate.class),
                        row.getInt("certificates_due")))
                .optional().orElseThrow(
                        () -> new IllegalStateException("No decision was signed for plan '%s'".formatted(planId)));
    }

    @Override
    public void save(CommendationDecision issued) {
        jdbc.sql("""
                update commendation_decision set number_text = ?, decided_on = ?, certificates_due = ?
                where plan_id = ?""")
                .params(issued.number(), issued.decidedOn(), issued.certificatesDue(), issued.planId().value())
                .update();
    }
}
