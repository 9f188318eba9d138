package org.planlifecycle.notification.persistence;

import java.time.Instant;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.notification.MailRate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rate in the one row of its table. */
@Repository
class JdbcMailRate implements MailRate {

    private final JdbcClient jdbc;

    JdbcMailRate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant paidUntil() {
        return jdbc.sql("select paid_until from mail_rate where id = 1")
                .query((row, index) -> JdbcTimes.instant(row, "paid_until")).single();
    }

    @Override
    public boolean move(Instant from, Instant to) {
        return jdbc.sql("update mail_rate set paid_until = :to where id = 1 and paid_until = :from")
                .param("to", JdbcTimes.bind(to)).param("from", JdbcTimes.bind(from)).update() == 1;
    }
}
