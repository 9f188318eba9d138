package org.planlifecycle.notification.persistence;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.notification.Recipient;
import org.planlifecycle.notification.UndeliveredMails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox rows of recipients whom mail does not reach. */
@Repository
class JdbcUndeliveredMails implements UndeliveredMails {

    /** Less the notices to an address that was given up: they are meant for that one and for no other. */
    private static final String OF_RECIPIENT = " where recipient_id = :recipient and recipient_address = :address "
            + "and kind <> 'address-changed' and status ";

    private final JdbcClient jdbc;

    JdbcUndeliveredMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OutboxMail> of(Recipient recipient) {
        return jdbc.sql(MailRows.SELECT + OF_RECIPIENT + "= 'FAILED' order by created_at, id")
                .param("recipient", recipient.id()).param("address", recipient.address())
                .query(MailRows::read).list();
    }

    @Override
    public void readdress(Recipient recipient, String address, Instant now) {
        jdbc.sql("""
                update outbox_mail set recipient_address = :new, status = 'PENDING', attempts = 0, bundle_id = null,
                due_at = :now, last_error = null""" + OF_RECIPIENT + "in ('FAILED', 'PENDING')")
                .param("new", address).param("now", JdbcTimes.bind(now))
                .param("recipient", recipient.id()).param("address", recipient.address()).update();
    }

    @Override
    public void onPaper(Recipient recipient, Instant now) {
        jdbc.sql("update outbox_mail set status = 'PAPER', sent_at = :now" + OF_RECIPIENT + "= 'FAILED'")
                .param("now", JdbcTimes.bind(now))
                .param("recipient", recipient.id()).param("address", recipient.address()).update();
    }
}
