package org.planlifecycle.notification.persistence;

import java.time.Clock;
import java.util.List;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the outbox what became of the mails. */
@Repository
class JdbcMailLog implements MailLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMailLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<OutboxMail> of(PlanId planId, String unitCode) {
        return jdbc.sql(MailRows.SELECT + " where plan_id = :plan and unit_code = :unit order by created_at, id")
                .param("plan", planId.value()).param("unit", unitCode == null ? "" : unitCode)
                .query(MailRows::read).list();
    }

    @Override
    public List<OutboxMail> failed() {
        return jdbc.sql(MailRows.SELECT + " where status = 'FAILED' order by created_at, id")
                .query(MailRows::read).list();
    }

    @Override
    public boolean sendAgain(String id) {
        return jdbc.sql("""
                update outbox_mail set status = 'PENDING', attempts = 0, due_at = :now
                where id = :id and status = 'FAILED'
                """).param("now", MailRows.moment(clock.instant())).param("id", id).update() == 1;
    }
}
