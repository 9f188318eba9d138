package org.planlifecycle.monitoring.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PlanLine;
import org.planlifecycle.monitoring.ReportCounts;
import org.planlifecycle.plan.PlanStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of plans with the counts of their units: one statement for a page, however many plans are on it. */
final class PlanLines {

    private static final String PAGE = """
            select p.id, p.status, p.title, p.number_text, p.issued_on, p.last_day, p.proposed_at,
              c.on_time, c.late_count, c.pending, c.overdue_count, c.missing, c.cancelled from (
              select * from plan_overview order by proposed_at desc, id
              offset %d rows fetch next %d rows only) p
            left join (select plan_id, %s from (
                select u.plan_id, u.closed_at,
                  case when u.outcome is not null then u.outcome when v.outcome is not null then v.outcome
                    else 'WORKING' end as state,
                  case when v.late and v.outcome <> 'RETURNED' then 1 else 0 end as late,
                  case when u.closed_at is null and coalesce(v.outcome, '') <> 'WAITING' and u.due_at <= :now
                    then 1 else 0 end as overdue
                from unit_progress u
                left join (select plan_id, unit_code, max(version) as version from report_overview
                    group by plan_id, unit_code) l on l.plan_id = u.plan_id and l.unit_code = u.unit_code
                left join report_overview v on v.plan_id = l.plan_id and v.unit_code = l.unit_code
                    and v.version = l.version
                where u.plan_id in (select id from (select id from plan_overview order by proposed_at desc, id
                    offset %d rows fetch next %d rows only) shown)) s
              group by plan_id) c on c.plan_id = p.id
            order by p.proposed_at desc, p.id""";

    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;

    PlanLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<PlanLine> page(int number, int size, Instant now) {
        long offset = (long) number * size;
        String sql = PAGE.formatted(offset, size, UnitSql.COUNTS, offset, size);
        return new Page<>(jdbc.sql(sql).param("now", bind(now)).query(PlanLines::line).list(), number, size,
                jdbc.sql("select count(*) from plan_overview").query(Long.class).single());
    }

    private static PlanLine line(ResultSet row, int index) throws SQLException {
        PlanStatus status = PlanStatus.valueOf(row.getString("status"));
        String title = row.getString("title");
        String number = row.getString("number_text");
        ReportCounts counts = row.getObject("on_time") == null ? ReportCounts.NONE : JdbcProgressRecords.counts(row);
        return new PlanLine(row.getString("id"), number == null ? "Dự thảo: " + beginning(title)
                : "Kế hoạch số " + number, title, status, status.label(), JdbcTimes.day(row, "issued_on"),
                JdbcTimes.day(row, "last_day"), counts, List.of());
    }

    private static String beginning(String title) {
        return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME).strip() + "…";
    }
}
