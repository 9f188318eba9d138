package org.planlifecycle.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.notification.DueMail;
import org.planlifecycle.notification.MailQueue;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.notification.Recipient;
import org.planlifecycle.notification.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Works off the outbox with row locks and conditional updates, which any number of nodes may run at once. */
@Repository
class JdbcMailQueue implements MailQueue {

    private static final String DUE = "select id, recipient_id, recipient_address, urgency, bundle_id from outbox_mail m ";

    /** Only the first due row of each recipient, so that whoever has locked it has the recipient to itself. */
    private static final String LEADER = DUE + """
            where status = 'PENDING' and priority = :priority and due_at <= :now and not exists (
            select 1 from outbox_mail e
            where e.recipient_id = m.recipient_id and e.recipient_address = m.recipient_address
            and e.status = 'PENDING' and e.due_at <= :now and (e.priority < m.priority or (e.priority = m.priority
            and (e.due_at < m.due_at or (e.due_at = m.due_at and e.id < m.id)))))
            order by status, priority, due_at, id fetch first 1 rows only""";

    private final JdbcClient jdbc;
    private final RowLocks locks;

    JdbcMailQueue(JdbcClient jdbc, RowLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public List<DueMail> nextDue(Instant now) {
        Optional<DueMail> leader = leader(now);
        return leader.map(first -> first.bundleId() == null ? unbundled(first.recipient(), now)
                : bundled(first.bundleId())).orElse(List.of());
    }

    private Optional<DueMail> leader(Instant now) {
        Optional<Integer> priority = priorityAfter(Integer.MIN_VALUE);
        while (priority.isPresent()) {
            Optional<DueMail> leader = jdbc.sql(LEADER + locks.skippingLocked()).param("priority", priority.get())
                    .param("now", JdbcTimes.bind(now)).query(JdbcMailQueue::due).optional();
            if (leader.isPresent()) {
                return leader;
            }
            priority = priorityAfter(priority.get());
        }
        return Optional.empty();
    }

    /** One after the other, so that mails that wait for another day are never walked through. */
    private Optional<Integer> priorityAfter(int last) {
        return jdbc.sql("""
                select priority from outbox_mail where status = 'PENDING' and priority > :last
                order by status, priority fetch first 1 rows only""")
                .param("last", last).query(Integer.class).optional();
    }

    private List<DueMail> unbundled(Recipient recipient, Instant now) {
        return jdbc.sql(DUE + """
                where recipient_id = :recipient and recipient_address = :address and status = 'PENDING'
                and due_at <= :now and bundle_id is null order by created_at, id""" + locks.skippingLocked())
                .param("recipient", recipient.id()).param("address", recipient.address())
                .param("now", JdbcTimes.bind(now)).query(JdbcMailQueue::due).list();
    }

    private List<DueMail> bundled(String bundleId) {
        return jdbc.sql(DUE + "where bundle_id = :bundle and status = 'PENDING' order by created_at, id"
                + locks.skippingLocked()).param("bundle", bundleId).query(JdbcMailQueue::due).list();
    }

    private static DueMail due(ResultSet row, int index) throws SQLException {
        return new DueMail(row.getString("id"),
                new Recipient(row.getString("recipient_id"), row.getString("recipient_address")),
                Urgency.valueOf(row.getString("urgency")), row.getString("bundle_id"));
    }

    @Override
    public boolean hadRoutine(Recipient recipient, Instant since) {
        return jdbc.sql("""
                select count(*) from outbox_mail where recipient_id = :recipient and recipient_address = :address
                and urgency = 'ROUTINE' and bundle_id is not null
                and (status in ('PENDING', 'SENDING') or (status = 'SENT' and sent_at >= :since))
                """).param("recipient", recipient.id()).param("address", recipient.address())
                .param("since", JdbcTimes.bind(since)).query(Integer.class).single() > 0;
    }

    @Override
    public void postpone(Collection<String> ids, Instant until) {
        jdbc.sql("update outbox_mail set due_at = :until where id in (:ids) and status = 'PENDING'")
                .param("until", JdbcTimes.bind(until)).param("ids", ids).update();
    }

    @Override
    public List<String> claim(Collection<String> ids, String bundleId, Instant now) {
        return ids.stream().filter(id -> jdbc.sql("""
                update outbox_mail set status = 'SENDING', bundle_id = :bundle, claimed_at = :now,
                attempts = attempts + 1 where id = :id and status = 'PENDING'
                """).param("bundle", bundleId).param("now", JdbcTimes.bind(now)).param("id", id).update() == 1)
                .toList();
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
    public void sent(Collection<String> ids, Instant now) {
        jdbc.sql("update outbox_mail set status = 'SENT', sent_at = :now, last_error = null where id in (:ids)")
                .param("now", JdbcTimes.bind(now)).param("ids", ids).update();
    }

    @Override
    public void dropped(Collection<String> ids) {
        jdbc.sql("update outbox_mail set status = 'DROPPED' where id in (:ids) and status = 'SENDING'")
                .param("ids", ids).update();
    }

    @Override
    public void retryAt(Instant due, Collection<String> ids, String error) {
        putBack(due, ids, error, "");
    }

    @Override
    public void unclaim(Instant due, Collection<String> ids, String error) {
        putBack(due, ids, error, ", attempts = attempts - 1");
    }

    @Override
    public void detach(Instant due, String id, String error) {
        putBack(due, List.of(id), error, ", bundle_id = null");
    }

    private void putBack(Instant due, Collection<String> ids, String error, String change) {
        jdbc.sql("update outbox_mail set status = 'PENDING', due_at = :due, last_error = :error" + change
                + " where id in (:ids) and status = 'SENDING'")
                .param("due", JdbcTimes.bind(due)).param("error", shortened(error)).param("ids", ids).update();
    }

    @Override
    public void failed(Collection<String> ids, String error) {
        jdbc.sql("update outbox_mail set status = 'FAILED', last_error = :error where id in (:ids) and status = 'SENDING'")
                .param("error", shortened(error)).param("ids", ids).update();
    }

    @Override
    public int releaseClaimedBefore(Instant claimed, Instant now) {
        return jdbc.sql("""
                update outbox_mail set status = 'PENDING', due_at = :now, last_error = 'The sender did not come back'
                where status = 'SENDING' and claimed_at <= :claimed
                """).param("now", JdbcTimes.bind(now)).param("claimed", JdbcTimes.bind(claimed)).update();
    }

    private static String shortened(String error) {
        String storable = error.replace('\0', ' ');
        return storable.length() <= MailRows.LONGEST_ERROR ? storable : storable.substring(0, MailRows.LONGEST_ERROR);
    }
}
