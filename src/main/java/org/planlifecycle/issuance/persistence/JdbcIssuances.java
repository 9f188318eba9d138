package org.planlifecycle.issuance.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.issuance.IssuanceStep;
import org.planlifecycle.issuance.Issuances;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
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
}
