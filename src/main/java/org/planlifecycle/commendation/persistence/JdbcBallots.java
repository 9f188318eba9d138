package org.planlifecycle.commendation.persistence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planlifecycle.commendation.Ballot;
import org.planlifecycle.commendation.Ballots;
import org.planlifecycle.commendation.Vote;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ballots in the tables {@code ballot}, {@code ballot_member} and {@code ballot_vote}. */
@Repository
class JdbcBallots implements Ballots {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcBallots(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void open(Ballot ballot) {
        jdbc.sql("insert into ballot (plan_id, opened_at) values (?, ?)")
                .params(ballot.planId().value(), JdbcTimes.bind(ballot.openedAt())).update();
        batches.batchUpdate("insert into ballot_member (plan_id, member_id, position) values (?, ?, ?)",
                IntStream.range(0, ballot.members().size()).mapToObj(position -> new Object[] {
                    ballot.planId().value(), ballot.members().get(position), position}).toList());
    }

    @Override
    public Optional<Ballot> find(PlanId planId) {
        List<String> members = jdbc.sql("select member_id from ballot_member where plan_id = ? order by position")
                .param(planId.value()).query(String.class).list();
        return jdbc.sql("select * from ballot where plan_id = ?").param(planId.value())
                .query((row, number) -> new Ballot(planId, members, JdbcTimes.instant(row, "opened_at"),
                        JdbcTimes.instant(row, "closed_at")))
                .optional();
    }

    @Override
    public Ballot get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("No ballot was opened for plan '%s'".formatted(planId)));
    }

    @Override
    public void close(PlanId planId, Instant at) {
        jdbc.sql("update ballot set closed_at = ? where plan_id = ?").params(JdbcTimes.bind(at), planId.value())
                .update();
    }

    @Override
    public boolean hasVoted(PlanId planId, String memberId) {
        return jdbc.sql("""
                select count(*) from ballot_member
                where plan_id = ? and member_id = ? and cast_at is not null""")
                .params(planId.value(), memberId).query(Integer.class).single() > 0;
    }

    @Override
    public void cast(PlanId planId, String memberId, List<Vote> votes, Instant at) {
        jdbc.sql("update ballot_member set cast_at = ? where plan_id = ? and member_id = ?")
                .params(JdbcTimes.bind(at), planId.value(), memberId).update();
        batches.batchUpdate("insert into ballot_vote (plan_id, member_id, code, choice, note) values (?, ?, ?, ?, ?)",
                votes.stream().map(vote -> new Object[] {planId.value(), memberId, vote.code(), vote.choice().name(),
                    vote.note()}).toList());
    }

    @Override
    public Map<String, Map<Vote.Choice, Integer>> counts(PlanId planId) {
        Map<String, Map<Vote.Choice, Integer>> counts = new HashMap<>();
        jdbc.sql("select code, choice, count(*) as votes from ballot_vote where plan_id = ? group by code, choice")
                .param(planId.value())
                .query(row -> {
                    counts.computeIfAbsent(row.getString("code"), code -> new EnumMap<>(Vote.Choice.class))
                            .put(Vote.Choice.valueOf(row.getString("choice")), row.getInt("votes"));
                });
        return counts;
    }
}
