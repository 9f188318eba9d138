package org.planlifecycle.notification.persistence;

import java.time.Clock;
import javax.sql.DataSource;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.MailPriorities;
import org.planlifecycle.notification.MailQueue;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.notification.Troubles;
import org.planlifecycle.notification.UndeliveredMails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox on a given database, put together by hand. */
public final class MailTables {

    public final Outbox outbox;
    public final MailQueue queue;
    public final MailLog log;
    public final Troubles troubles;
    public final UndeliveredMails undelivered;

    public MailTables(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        outbox = new JdbcOutbox(jdbc, template, new JdbcEnclosures(jdbc), new MailPriorities(), clock);
        queue = new JdbcMailQueue(jdbc, new RowLocks(template));
        log = new JdbcMailLog(jdbc);
        troubles = new JdbcTroubles(jdbc);
        undelivered = new JdbcUndeliveredMails(jdbc);
    }
}
