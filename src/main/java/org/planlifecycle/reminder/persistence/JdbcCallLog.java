package org.planlifecycle.reminder.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.day;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.LoggedCall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls in the table {@code unit_call}. */
@Repository
class JdbcCallLog implements CallLog {

    private final JdbcClient jdbc;

    JdbcCallLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PlanId planId, LoggedCall logged) {
        jdbc.sql("""
                insert into unit_call (plan_id, unit_code, spoken_to, outcome, promised_day, note, logged_by, logged_at)
                values (:plan, :unit, :spokenTo, :outcome, :promised, :note, :by, :at)""")
                .param("plan", planId.value()).param("unit", logged.unitCode())
                .param("spokenTo", logged.call().spokenTo()).param("outcome", logged.call().outcome().name())
                .param("promised", logged.call().promisedDay()).param("note", logged.call().note())
                .param("by", logged.loggedBy()).param("at", bind(logged.loggedAt())).update();
    }

    @Override
    public List<LoggedCall> of(PlanId planId, String unitCode) {
        return jdbc.sql("""
                select * from unit_call where plan_id = ? and unit_code = ? order by logged_at desc, id desc""")
                .params(planId.value(), unitCode)
                .query((row, number) -> new LoggedCall(unitCode, new CallRecord(row.getString("spoken_to"),
                        CallOutcome.valueOf(row.getString("outcome")), day(row, "promised_day"),
                        row.getString("note")), row.getString("logged_by"), instant(row, "logged_at"))).list();
    }
}
