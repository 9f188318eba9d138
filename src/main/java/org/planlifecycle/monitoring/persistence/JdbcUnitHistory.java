package org.planlifecycle.monitoring.persistence;

import static org.planlifecycle.kernel.JdbcTimes.day;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.UnitHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The story of one unit's report from the tables of reporting and notification. */
@Repository
class JdbcUnitHistory implements UnitHistory {

    private final JdbcClient jdbc;

    JdbcUnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> versions(PlanId planId, String unitCode) {
        return jdbc.sql("select * from report_overview where plan_id = ? and unit_code = ? order by version")
                .params(planId.value(), unitCode).query((row, number) -> new Version(row.getInt("version"),
                        row.getString("submitted_by"), instant(row, "submitted_at"), row.getBoolean("late"),
                        row.getString("outcome"), row.getString("checked_by"), instant(row, "checked_at"),
                        row.getString("return_reason"), day(row, "new_last_day"))).list();
    }

    @Override
    public List<Extension> extensions(PlanId planId, String unitCode) {
        return jdbc.sql("select * from extension_overview where plan_id = ? and unit_code = ? order by number")
                .params(planId.value(), unitCode).query((row, number) -> new Extension(row.getInt("number"),
                        row.getString("requested_by"), instant(row, "requested_at"), row.getString("reason"),
                        day(row, "proposed_day"), row.getString("decision"), row.getString("decided_by"),
                        instant(row, "decided_at"), day(row, "granted_day"), row.getString("answer"))).list();
    }

    @Override
    public List<MailLine> mails(PlanId planId, String unitCode) {
        return jdbc.sql("""
                select subject, recipient_id, status, created_at, sent_at from mail_overview
                where plan_id = ? and unit_code = ? order by created_at desc, id
                fetch first %d rows only""".formatted(Page.LARGEST))
                .params(planId.value(), unitCode).query((row, number) -> new MailLine(row.getString("subject"),
                        row.getString("recipient_id"), row.getString("status"), instant(row, "created_at"),
                        instant(row, "sent_at"))).list();
    }
}
