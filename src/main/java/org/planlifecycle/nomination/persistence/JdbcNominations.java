package org.planlifecycle.nomination.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.nomination.Nominations;
import org.planlifecycle.nomination.Standing;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations in the table {@code nomination}, under one row of {@code nomination_round} per plan. */
@Repository
class JdbcNominations implements Nominations {

    private final JdbcClient jdbc;

    JdbcNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(PlanId planId) {
        jdbc.sql("insert into nomination_round (plan_id, collectives, individuals) values (?, 0, 0)")
                .param(planId.value()).update();
    }

    /**
     * Locks the row of the round and never that of the plan: every insert that refers to the plan needs a share of the
     * latter, and two reports accepted at once would wait for each other.
     */
    @Override
    public void hold(PlanId planId) {
        boolean begun = jdbc.sql("select plan_id from nomination_round where plan_id = ? for update")
                .param(planId.value()).query(String.class).optional().isPresent();
        if (!begun) {
            begin(planId);
        }
    }

    @Override
    public List<Nomination> of(PlanId planId) {
        return jdbc.sql("select * from nomination where plan_id = ? order by code").param(planId.value())
                .query(JdbcNominations::map).list();
    }

    @Override
    public void replace(PlanId planId, String unitCode, List<Exemplar> exemplars) {
        jdbc.sql("delete from nomination where plan_id = ? and unit_code = ?").params(planId.value(), unitCode)
                .update();
        for (int position = 0; position < exemplars.size(); position++) {
            insert(planId, unitCode, position, exemplars.get(position));
        }
    }

    private void insert(PlanId planId, String unitCode, int position, Exemplar exemplar) {
        jdbc.sql("""
                insert into nomination (plan_id, code, unit_code, position, nominee_kind, name, nominee_position,
                  party_member, classification, under_discipline, already_rewarded, achievement, standing, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""")
                .params(planId.value(), nextCode(planId, exemplar.kind()), unitCode, position, exemplar.kind().name(),
                        exemplar.name(), exemplar.position() == null ? "" : exemplar.position(),
                        exemplar.partyMember(), exemplar.classification(), exemplar.underDiscipline(),
                        exemplar.alreadyRewarded(), exemplar.achievement(), Standing.NOMINATED.name())
                .update();
    }

    private String nextCode(PlanId planId, NomineeKind kind) {
        String column = kind == NomineeKind.COLLECTIVE ? "collectives" : "individuals";
        jdbc.sql("update nomination_round set %1$s = %1$s + 1 where plan_id = ?".formatted(column))
                .param(planId.value()).update();
        int number = jdbc.sql("select %s from nomination_round where plan_id = ?".formatted(column))
                .param(planId.value()).query(Integer.class).single();
        return "%s-%03d".formatted(kind.codePrefix(), number);
    }

    @Override
    public void save(PlanId planId, Collection<Nomination> changed) {
        for (Nomination nomination : changed) {
            jdbc.sql("update nomination set standing = ?, reason = ? where plan_id = ? and code = ?")
                    .params(nomination.standing().name(), nomination.reason(), planId.value(), nomination.code())
                    .update();
        }
    }

    @Override
    public boolean isAssessed(PlanId planId) {
        return jdbc.sql("select count(*) from nomination_round where plan_id = ? and assessed_at is not null")
                .param(planId.value()).query(Integer.class).single() == 1;
    }

    @Override
    public void assessed(PlanId planId, Instant at) {
        jdbc.sql("update nomination_round set assessed_at = ? where plan_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), planId.value()).update();
    }

    private static Nomination map(ResultSet row, int number) throws SQLException {
        Exemplar exemplar = new Exemplar(NomineeKind.valueOf(row.getString("nominee_kind")), row.getString("name"),
                row.getString("nominee_position"), row.getBoolean("party_member"), row.getString("classification"),
                row.getBoolean("under_discipline"), row.getBoolean("already_rewarded"), row.getString("achievement"));
        return new Nomination(row.getString("code"), row.getString("unit_code"), row.getInt("position"), exemplar,
                Standing.valueOf(row.getString("standing")), row.getString("reason"));
    }
}
