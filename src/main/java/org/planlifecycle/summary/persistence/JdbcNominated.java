package org.planlifecycle.summary.persistence;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.summary.Nominated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the nominations of the accepted versions. */
@Repository
class JdbcNominated implements Nominated {

    private final JdbcClient jdbc;

    JdbcNominated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(PlanId planId, NomineeKind kind) {
        return jdbc.sql("""
                select count(*) from report_overview r
                  join reported_nominee n on n.plan_id = r.plan_id and n.unit_code = r.unit_code
                    and n.version = r.version
                where r.plan_id = ? and r.outcome = 'ACCEPTED' and n.nominee_kind = ?""")
                .params(planId.value(), kind.name()).query(Integer.class).single();
    }
}
