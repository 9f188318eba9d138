package org.planlifecycle.issuance.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.issuance.IssuanceStep;
import org.planlifecycle.issuance.Issuances;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issuance in the tables {@code issuance_step}, {@code plan_draft_unit} and {@code plan_signature}. */
@Repository
class JdbcIssuances implements Issuances {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcIssuances(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void addStep(PlanId planId, IssuanceStep step) {
        jdbc.sql("insert into issuance_step (plan_id, step, person_id, remark, done_at) values (?, ?, ?, ?, ?)")
                .params(planId.value(), step.kind().name(), step.personId(), step.remark(), JdbcTimes.bind(step.at()))
                .update();
    }

    @Override
    public List<IssuanceStep> steps(PlanId planId) {
        return jdbc.sql("select * from issuance_step where plan_id = ? order by id").param(planId.value())
                .query((row, number) -> new IssuanceStep(IssuanceStep.Kind.valueOf(row.getString("step")),
                        row.getString("person_id"), row.getString("remark"),
                        JdbcTimes.instant(row, "done_at")))
                .list();
    }

    @Override
    public void chooseUnits(PlanId planId, Collection<String> unitCodes) {
        jdbc.sql("delete from plan_draft_unit where plan_id = ?").param(planId.value()).update();
        batches.batchUpdate("insert into plan_draft_unit (plan_id, unit_code) values (?, ?)",
                unitCodes.stream().map(code -> new Object[] {planId.value(), code}).toList());
    }

    @Override
    public List<String> chosenUnits(PlanId planId) {
        return jdbc.sql("select unit_code from plan_draft_unit where plan_id = ? order by unit_code")
                .param(planId.value()).query(String.class).list();
    }

    @Override
    public Map<PlanId, Set<String>> chosenUnits(Collection<PlanId> plans) {
        Map<PlanId, Set<String>> chosen = new HashMap<>();
        each("select plan_id, unit_code from plan_draft_unit where plan_id in (:plans)", plans, row -> chosen.computeIfAbsent(
                new PlanId(row.getString("plan_id")), plan -> new HashSet<>()).add(row.getString("unit_code")));
        return chosen;
    }

    @Override
    public void awaitTurnToSign() {
        jdbc.sql("update signing_turn set turns = turns + 1").update();
    }

    @Override
    public void sign(PlanId planId, String signerId, String position) {
        jdbc.sql("insert into plan_signature (plan_id, signer_id, position) values (?, ?, ?)")
                .params(planId.value(), signerId, position).update();
    }

    @Override
    public Optional<PlanSignature> signature(PlanId planId) {
        return jdbc.sql("select signer_id, position from plan_signature where plan_id = ?").param(planId.value())
                .query((row, number) -> new PlanSignature(row.getString("signer_id"), row.getString("position")))
                .optional();
    }

    @Override
    public Set<PlanId> signed(Collection<PlanId> plans) {
        Set<PlanId> signed = new HashSet<>();
        each("select plan_id from plan_signature where plan_id in (:plans)", plans,
                row -> signed.add(new PlanId(row.getString("plan_id"))));
        return signed;
    }

    private void each(String select, Collection<PlanId> plans, RowCallbackHandler row) {
        if (!plans.isEmpty()) {
            jdbc.sql(select).param("plans", plans.stream().map(PlanId::value).toList()).query(row);
        }
    }
}
