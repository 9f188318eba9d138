package org.planlifecycle.plan.persistence;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shortlist in the table {@code award_proposal}. */
@Repository
class JdbcAwardProposals implements AwardProposals {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcAwardProposals(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void replace(PlanId planId, List<AwardProposal> proposals, String proposedBy) {
        jdbc.sql("delete from award_proposal where plan_id = ?").param(planId.value()).update();
        batches.batchUpdate("""
                insert into award_proposal (plan_id, code, nominee_kind, name, position, unit_code, party_member,
                  award_form, achievement, proposed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                proposals.stream().map(proposal -> new Object[] {planId.value(), proposal.code(),
                    proposal.kind().name(), proposal.name(), proposal.position(), proposal.unitCode(),
                    proposal.partyMember(), proposal.form().name(), proposal.achievement(), proposedBy}).toList());
    }

    @Override
    public List<AwardProposal> of(PlanId planId) {
        return jdbc.sql("select * from award_proposal where plan_id = ? order by code").param(planId.value())
                .query((row, number) -> new AwardProposal(row.getString("code"),
                        NomineeKind.valueOf(row.getString("nominee_kind")), row.getString("name"),
                        row.getString("position"), row.getString("unit_code"), row.getBoolean("party_member"),
                        AwardForm.valueOf(row.getString("award_form")), row.getString("achievement")))
                .list();
    }

    @Override
    public Optional<String> proposedBy(PlanId planId) {
        return jdbc.sql("select distinct proposed_by from award_proposal where plan_id = ?").param(planId.value())
                .query(String.class).optional();
    }
}
