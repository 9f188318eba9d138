package org.planlifecycle.notification.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the outbox what became of the mails. */
@Repository
class JdbcMailLog implements MailLog {

    private final JdbcClient jdbc;

    JdbcMailLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OutboxMail> of(PlanId planId, String unitCode) {
        return jdbc.sql(MailRows.SELECT + " where plan_id = :plan and unit_code = :unit order by created_at, id")
                .param("plan", planId.value()).param("unit", unitCode == null ? "" : unitCode)
                .query(MailRows::read).list();
    }

    @Override
    public List<OutboxMail> carrying(DocumentId paper) {
        return jdbc.sql(MailRows.SELECT + " where document_id = :paper and status <> 'DROPPED' order by created_at, id")
                .param("paper", paper.value()).query(MailRows::read).list();
    }

    @Override
    public Map<String, Instant> lastDelivered(PlanId planId, String kind) {
        Map<String, Instant> last = new HashMap<>();
        jdbc.sql("""
                select unit_code, max(sent_at) as sent_at from outbox_mail
                where plan_id = :plan and kind = :kind and status in ('SENT', 'PAPER') group by unit_code
                """).param("plan", planId.value()).param("kind", kind)
                .query((RowCallbackHandler) row -> last.put(row.getString("unit_code"),
                        JdbcTimes.instant(row, "sent_at")));
        return last;
    }

    @Override
    public Set<String> undeliverable(PlanId planId, String kind) {
        return jdbc.sql("""
                select unit_code from outbox_mail where plan_id = :plan and kind = :kind and status <> 'DROPPED'
                group by unit_code having max(case when status = 'FAILED' then 0 else 1 end) = 0
                """).param("plan", planId.value()).param("kind", kind).query(String.class).set();
    }

    @Override
    public Set<String> waiting(PlanId planId, String kind) {
        return jdbc.sql("""
                select distinct unit_code from outbox_mail where plan_id = :plan and kind = :kind
                and status in ('PENDING', 'SENDING')
                """).param("plan", planId.value()).param("kind", kind).query(String.class).set();
    }

    @Override
    public Set<String> settledSteps(PlanId planId, String kind) {
        return jdbc.sql("""
                select distinct step from outbox_mail where plan_id = :plan and kind = :kind
                and status in ('SENT', 'PAPER', 'FAILED')
                """).param("plan", planId.value()).param("kind", kind).query(String.class).set();
    }
}
