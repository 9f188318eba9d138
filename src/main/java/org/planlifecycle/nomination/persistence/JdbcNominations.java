package org.planlifecycle.nomination.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.nomination.Nominations;
import org.planlifecycle.nomination.Standing;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations in the table {@code nomination}, under one row of {@code nomination_round} per plan. */
@Repository
class JdbcNominations implements Nominations {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcNominations(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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
        List<String> codes = nextCodes(planId, exemplars.stream().map(Exemplar::kind).toList());
        batches.batchUpdate("""
                insert into nomination (plan_id, code, unit_code, position, nominee_kind, name, nominee_position,
                  party_member, classification, under_discipline, already_rewarded, achievement, standing, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""",
                IntStream.range(0, exemplars.size()).mapToObj(position -> row(planId, codes.get(position), unitCode,
                        position, exemplars.get(position))).toList());
    }

    private static Object[] row(PlanId planId, String code, String unitCode, int position, Exemplar exemplar) {
        return new Object[] {planId.value(), code, unitCode, position, exemplar.kind().name(), exemplar.name(),
            exemplar.position() == null ? "" : exemplar.position(), exemplar.partyMember(), exemplar.classification(),
            exemplar.underDiscipline(), exemplar.alreadyRewarded(), exemplar.achievement(), Standing.NOMINATED.name()};
    }

    /** One for each, in their order; a number is never given twice. */
    private List<String> nextCodes(PlanId planId, List<NomineeKind> kinds) {
        Map<NomineeKind, Integer> next = new EnumMap<>(NomineeKind.class);
        jdbc.sql("select collectives, individuals from nomination_round where plan_id = ?").param(planId.value())
                .query((RowCallbackHandler) row -> {
                    next.put(NomineeKind.COLLECTIVE, row.getInt("collectives"));
                    next.put(NomineeKind.INDIVIDUAL, row.getInt("individuals"));
                });
        List<String> codes = kinds.stream()
                .map(kind -> "%s-%03d".formatted(kind.codePrefix(), next.merge(kind, 1, Integer::sum))).toList();
        jdbc.sql("update nomination_round set collectives = ?, individuals = ? where plan_id = ?")
                .params(next.get(NomineeKind.COLLECTIVE), next.get(NomineeKind.INDIVIDUAL), planId.value()).update();
        return codes;
    }

    @Override
    public void save(PlanId planId, Collection<Nomination> changed) {
        batches.batchUpdate("update nomination set standing = ?, reason = ? where plan_id = ? and code = ?",
                changed.stream().map(nomination -> new Object[] {nomination.standing().name(), nomination.reason(),
                    planId.value(), nomination.code()}).toList());
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
