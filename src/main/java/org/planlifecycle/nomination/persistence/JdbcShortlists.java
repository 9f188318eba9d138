package org.planlifecycle.nomination.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.ShortlistChoice;
import org.planlifecycle.nomination.Shortlists;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons of the shortlist in the column {@code choice_reason} of the nominations. */
@Repository
class JdbcShortlists implements Shortlists {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcShortlists(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void replaceReasons(PlanId planId, List<ShortlistChoice> choices) {
        batches.batchUpdate("update nomination set choice_reason = ? where plan_id = ? and code = ?",
                choices.stream().map(choice -> new Object[] {choice.reason().isBlank() ? null : choice.reason(),
                    planId.value(), choice.code()}).toList());
    }

    @Override
    public Map<String, String> reasons(PlanId planId) {
        Map<String, String> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                select code, choice_reason from nomination
                where plan_id = ? and choice_reason is not null order by code""")
                .param(planId.value())
                .query(row -> {
                    reasons.put(row.getString("code"), row.getString("choice_reason"));
                });
        return reasons;
    }
}
