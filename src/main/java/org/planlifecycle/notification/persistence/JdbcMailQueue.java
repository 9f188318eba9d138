package org.planlifecycle.notification.persistence;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.notification.MailQueue;
import org.planlifecycle.notification.OutboxMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works off the outbox with conditional updates, which any number of nodes may run at once. */
@Repository
class JdbcMailQueue implements MailQueue {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;

    JdbcMailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return jdbc.sql("""
                select id from outbox_mail where status = 'PENDING' and due_at <= :now
                order by due_at, id fetch first :limit rows only
                """).param("now", MailRows.moment(now)).param("limit", limit).query(String.class).list();
    }

    @Override
    public boolean claim(String id, Instant now) {
        return jdbc.sql("""
                update outbox_mail set status = 'SENDING', claimed_at = :now, attempts = attempts + 1
                where id = :id and status = 'PENDING'
                """).param("now", MailRows.moment(now)).param("id", id).update() == 1;
    }

    @Override
    public OutboxMail read(String id) {
        return jdbc.sql(MailRows.SELECT + " where id = :id").param("id", id).query(MailRows::read).single();
    }

    @Override
    public int attempts(String id) {
        return jdbc.sql("select attempts from outbox_mail where id = :id").param("id", id).query(Integer.class).single();
    }

    @Override
    public void sent(String id, Instant now) {
        jdbc.sql("update outbox_mail set status = 'SENT', sent_at = :now, last_error = null where id = :id")
                .param("now", MailRows.moment(now)).param("id", id).update();
    }

    @Override
    public void dropped(String id) {
        jdbc.sql("update outbox_mail set status = 'DROPPED' where id = :id and status = 'SENDING'")
                .param("id", id).update();
    }

    @Override
    public void retryAt(Instant due, String id, String error) {
        jdbc.sql("""
                update outbox_mail set status = 'PENDING', due_at = :due, last_error = :error
                where id = :id and status = 'SENDING'
                """).param("due", MailRows.moment(due)).param("error", shortened(error)).param("id", id).update();
    }

    @Override
    public void failed(String id, String error) {
        jdbc.sql("update outbox_mail set status = 'FAILED', last_error = :error where id = :id and status = 'SENDING'")
                .param("error", shortened(error)).param("id", id).update();
    }

    @Override
    public int releaseClaimedBefore(Instant claimed, Instant now, int maxAttempts) {
        return jdbc.sql("""
                update outbox_mail set status = case when attempts >= :max then 'FAILED' else 'PENDING' end,
                due_at = :now, last_error = 'The sender did not come back'
                where status = 'SENDING' and claimed_at <= :claimed
                """)
                .param("max", maxAttempts).param("now", MailRows.moment(now))
                .param("claimed", MailRows.moment(claimed)).update();
    }

    private static String shortened(String error) {
        String storable = error.replace('\0', ' ');
        return storable.length() <= LONGEST_ERROR ? storable : storable.substring(0, LONGEST_ERROR);
    }
}
