package org.planlifecycle.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Carried;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailStatus;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.notification.Urgency;

/** How a mail is read from its row. */
final class MailRows {

    static final String SELECT = """
            select id, plan_id, unit_code, kind, step, recipient_id, recipient_address, subject, body, urgency, status,
            attempts, bundle_id, created_at, sent_at, last_error, document_id, document_line from outbox_mail
            """;

    static final int LONGEST_ERROR = 1000;

    private MailRows() {
    }

    private static Carried carried(ResultSet row) throws SQLException {
        String paper = row.getString("document_id");
        return paper == null ? null : new Carried(new DocumentId(paper), row.getInt("document_line"));
    }

    static OutboxMail read(ResultSet row, int index) throws SQLException {
        Mail mail = new Mail(new PlanId(row.getString("plan_id")), row.getString("unit_code"), row.getString("kind"),
                row.getString("step"), row.getString("recipient_id"), row.getString("recipient_address"),
                row.getString("subject"), row.getString("body"), Urgency.valueOf(row.getString("urgency")), carried(row));
        return new OutboxMail(row.getString("id"), mail, MailStatus.valueOf(row.getString("status")),
                row.getInt("attempts"), row.getString("bundle_id"), JdbcTimes.instant(row, "created_at"),
                JdbcTimes.instant(row, "sent_at"), row.getString("last_error"));
    }
}
