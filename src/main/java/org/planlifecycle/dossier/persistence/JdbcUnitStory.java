package org.planlifecycle.dossier.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.planlifecycle.dossier.UnitStory;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the story of one unit's report; writes nothing. */
@Repository
class JdbcUnitStory implements UnitStory {

    private static final int MOST_MAILS = 100;

    private final JdbcClient jdbc;

    JdbcUnitStory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> versions(PlanId plan, String unit) {
        return jdbc.sql("""
                select version, submitted_by, submitted_at, late, outcome, checked_by, checked_at, return_reason,
                       new_last_day
                from report_overview where plan_id = ? and unit_code = ? order by version""")
                .params(plan.value(), unit).query((row, n) -> new Version(row.getInt("version"),
                        row.getString("submitted_by"), instant(row, "submitted_at"), row.getBoolean("late"),
                        row.getString("outcome"), row.getString("checked_by"), instant(row, "checked_at"),
                        row.getString("return_reason"), day(row, "new_last_day"))).list();
    }

    @Override
    public List<Extension> extensions(PlanId plan, String unit) {
        return jdbc.sql("""
                select number, requested_by, requested_at, reason, proposed_day, decision, decided_by, decided_at,
                       old_last_day, granted_day, answer
                from extension_overview where plan_id = ? and unit_code = ? order by number""")
                .params(plan.value(), unit).query((row, n) -> new Extension(row.getInt("number"),
                        row.getString("requested_by"), instant(row, "requested_at"), row.getString("reason"),
                        day(row, "proposed_day"), row.getString("decision"), row.getString("decided_by"),
                        instant(row, "decided_at"), day(row, "old_last_day"), day(row, "granted_day"),
                        row.getString("answer"))).list();
    }

    @Override
    public List<MailLine> mails(PlanId plan, String unit) {
        return jdbc.sql("""
                select subject, recipient_id, status, created_at, sent_at from mail_overview
                where plan_id = ? and unit_code = ? order by created_at desc, id
                fetch first %d rows only""".formatted(MOST_MAILS))
                .params(plan.value(), unit).query((row, n) -> new MailLine(row.getString("subject"),
                        row.getString("recipient_id"), row.getString("status"), instant(row, "created_at"),
                        instant(row, "sent_at"))).list();
    }

    @Override
    public List<Call> calls(PlanId plan, String unit) {
        return jdbc.sql("""
                select logged_at, logged_by, outcome, promised_day, spoken_to, note from call_overview
                where plan_id = ? and unit_code = ? order by logged_at desc, id desc""")
                .params(plan.value(), unit).query((row, n) -> new Call(instant(row, "logged_at"),
                        row.getString("logged_by"), row.getString("outcome"), day(row, "promised_day"),
                        row.getString("spoken_to"), row.getString("note"))).list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
