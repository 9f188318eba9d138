package org.planlifecycle.notification.persistence;

import java.time.Clock;
import javax.sql.DataSource;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.MailQueue;
import org.planlifecycle.notification.Outbox;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox on a given database, put together by hand. */
public final class MailTables {

    public final Outbox outbox;
    public final MailQueue queue;
    public final MailLog log;

    public MailTables(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        outbox = new JdbcOutbox(jdbc, new JdbcTemplate(database), clock);
        queue = new JdbcMailQueue(jdbc);
        log = new JdbcMailLog(jdbc, clock);
    }
}
