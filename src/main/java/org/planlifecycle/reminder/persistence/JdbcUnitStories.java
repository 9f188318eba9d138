package org.planlifecycle.reminder.persistence;

import static org.planlifecycle.kernel.JdbcTimes.day;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.UnitStories;
import org.planlifecycle.reminder.units.UnitStory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the stories from the calls and from what the owners of reports and mails show of them; writes nothing. */
@Repository
class JdbcUnitStories implements UnitStories {

    private static final String OF_UNIT = " where plan_id = ? and unit_code = ? order by ";
    private static final int MOST_MAILS = 200;

    private static final RowMapper<UnitStory.Version> VERSION = (row, number) -> new UnitStory.Version(
            row.getInt("version"), row.getString("submitted_by"), instant(row, "submitted_at"), row.getBoolean("late"),
            row.getString("outcome"), row.getString("checked_by"), instant(row, "checked_at"),
            row.getString("return_reason"), day(row, "new_last_day"));

    private static final RowMapper<UnitStory.Extension> EXTENSION = (row, number) -> new UnitStory.Extension(
            row.getInt("number"), row.getString("requested_by"), instant(row, "requested_at"), row.getString("reason"),
            day(row, "proposed_day"), row.getString("decision"), row.getString("decided_by"),
            instant(row, "decided_at"), day(row, "old_last_day"), day(row, "granted_day"), row.getString("answer"));

    private static final RowMapper<UnitStory.MailLine> MAIL = (row, number) -> new UnitStory.MailLine(
            row.getString("subject"), row.getString("recipient_id"), row.getString("status"),
            instant(row, "created_at"), instant(row, "sent_at"));

    private final JdbcClient jdbc;
    private final CallLog calls;

    JdbcUnitStories(JdbcClient jdbc, CallLog calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    @Override
    public UnitStory of(PlanId planId, String unitCode) {
        return new UnitStory(
                read("select * from report_overview" + OF_UNIT + "version", VERSION, planId, unitCode),
                read("select * from extension_overview" + OF_UNIT + "number", EXTENSION, planId, unitCode),
                read("select subject, recipient_id, status, created_at, sent_at from mail_overview" + OF_UNIT
                        + "created_at desc, id fetch first %d rows only".formatted(MOST_MAILS), MAIL, planId, unitCode),
                calls.of(planId, unitCode));
    }

    private <T> List<T> read(String rows, RowMapper<T> shape, PlanId planId, String unitCode) {
        return jdbc.sql(rows).params(planId.value(), unitCode).query(shape).list();
    }
}
