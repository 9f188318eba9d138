package org.planlifecycle.reminder.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.ladder.LadderWakeUps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One moment for each plan in the table {@code ladder_wake_up}. */
@Repository
class JdbcLadderWakeUps implements LadderWakeUps {

    private final JdbcClient jdbc;

    JdbcLadderWakeUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void set(PlanId planId, Instant moment) {
        OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
        if (jdbc.sql("update ladder_wake_up set at = ? where plan_id = ?").params(at, planId.value()).update() == 0) {
            jdbc.sql("insert into ladder_wake_up (plan_id, at) values (?, ?)").params(planId.value(), at).update();
        }
    }

    @Override
    public Optional<Instant> next(PlanId planId, Instant now) {
        return jdbc.sql("select at from ladder_wake_up where plan_id = ?").param(planId.value())
                .query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant)
                .filter(moment -> moment.isAfter(now));
    }
}
