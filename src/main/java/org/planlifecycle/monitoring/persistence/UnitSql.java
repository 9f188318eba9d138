package org.planlifecycle.monitoring.persistence;

import java.util.EnumMap;
import java.util.Map;
import org.planlifecycle.monitoring.UnitQuery;
import org.planlifecycle.monitoring.UnitQuery.Show;
import org.planlifecycle.monitoring.UnitQuery.Sort;

/** The one statement that says how every unit of a plan stands, and the ways to narrow and order it. */
final class UnitSql {

    /** All units of the plan {@code :plan} at the instant {@code :now}, as the table {@code p}. */
    static final String PROGRESS = withJournal("");

    /** Only the units {@code :units} of it, reading nothing of the others. */
    static final String PROGRESS_OF_UNITS = withJournal(" and unit_code in (:units)");

    /** The same without what is read from the journal, which is long: for counting, and for finding a page. */
    static final String STANDING = progress("", "", "");

    /** The state of the unit {@code u} with its latest report {@code v} and its acknowledgement {@code a}. */
    static final String STATE = """
            case when u.outcome is not null then u.outcome
                 when v.outcome is not null then v.outcome
                 when u.opened_at is null then 'NOT_OPENED'
                 when a.unit_code is null then 'NOT_ACKNOWLEDGED'
                 else 'WORKING' end""";

    /** The columns of a {@code ReportCounts}, over a table with state, overdue and late. */
    static final String COUNTS = """
            sum(case when state in ('ACCEPTED', 'WAITING') and late = 0 then 1 else 0 end) as on_time,
            sum(case when state in ('ACCEPTED', 'WAITING') and late = 1 then 1 else 0 end) as late_count,
            sum(case when closed_at is null and state <> 'WAITING' and overdue = 0 then 1 else 0 end) as pending,
            sum(overdue) as overdue_count,
            sum(case when state = 'MISSING' then 1 else 0 end) as missing,
            sum(case when state = 'CANCELLED' then 1 else 0 end) as cancelled""";

    private static final Map<Show, String> SHOWN = new EnumMap<>(Map.of(
            Show.ALL, "1 = 1",
            Show.OVERDUE, "overdue = 1",
            Show.OPEN, "closed_at is null and state <> 'WAITING'",
            Show.WAITING, "state = 'WAITING'",
            Show.RETURNED, "return_count > 0",
            Show.RECEIVED, "state in ('ACCEPTED', 'WAITING')",
            Show.LATE, "late = 1",
            Show.EXTENDED, "(granted_day is not null or extension_waiting = 1)",
            Show.MISSING, "state = 'MISSING'"));

    private static final String RANK = """
            case state when 'NOT_OPENED' then 0 when 'NOT_ACKNOWLEDGED' then 1 when 'WORKING' then 2
              when 'RETURNED' then 3 when 'WAITING' then 4 when 'ACCEPTED' then 5 when 'MISSING' then 6 else 7 end""";

    private static final Map<Sort, String> SORTED = new EnumMap<>(Map.of(
            Sort.CODE, "unit_code",
            Sort.NAME, Folding.sql("unit_name"),
            Sort.CLUSTER, "cluster",
            Sort.STATE, RANK,
            Sort.LAST_DAY, "last_day",
            Sort.DAYS_LATE, "coalesce(lateness, date '9999-12-31')",
            Sort.REMINDED, "coalesce(reminded_at, timestamp with time zone '1970-01-01 00:00:00+00')",
            Sort.CALLS, "call_count"));

    private UnitSql() {
    }

    private static String withJournal(String scope) {
        return progress("j.reminded_at, coalesce(j.calls, 0) as call_count,", """
              left join (select unit_code, max(at) as reminded_at,
                    sum(case when action = 'unitCalled' then 1 else 0 end) as calls
                  from journal_line where plan_id = :plan%s
                    and action in ('unitReminded', 'unitRemindedNow', 'unitEscalated', 'unitCalled')
                  group by unit_code) j on j.unit_code = u.unit_code""".formatted(scope), scope);
    }

    private static String progress(String moreColumns, String moreTables, String scope) {
        return """
                (select s.*, case when s.closed_at is null and s.state <> 'WAITING' and s.due_at <= :now
                    then 1 else 0 end as overdue
                 from (select u.unit_code, u.unit_name, coalesce(o.cluster, 0) as cluster, o.kind, u.due_at, u.last_day,
                    u.closed_at, u.last_step, coalesce(v.version, 0) as version, v.submitted_at,
                    case when v.late and v.outcome <> 'RETURNED' then 1 else 0 end as late,
                    %s as state, coalesce(r.returns, 0) as return_count, %s
                    e.granted_day, coalesce(e.waiting, 0) as extension_waiting
                  from unit_progress u
                  left join unit_overview o on o.code = u.unit_code
                  left join report_receipt a on a.plan_id = u.plan_id and a.unit_code = u.unit_code
                  left join (select unit_code, max(case when corrects is null then version end) as version,
                        sum(case when outcome = 'RETURNED' then 1 else 0 end) as returns
                      from report_overview where plan_id = :plan%s group by unit_code) r on r.unit_code = u.unit_code
                  left join report_overview v on v.plan_id = u.plan_id and v.unit_code = u.unit_code
                      and v.version = r.version
                  left join (select unit_code, max(granted_day) as granted_day,
                        max(case when decision = 'WAITING' then 1 else 0 end) as waiting
                      from extension_overview where plan_id = :plan%s group by unit_code) e on e.unit_code = u.unit_code
                  %s
                  where u.plan_id = :plan%s) s) p""".formatted(STATE, moreColumns, scope, scope, moreTables,
                scope.replace("unit_code", "u.unit_code"));
    }

    /** Whether the order asks for what only the journal knows. */
    static boolean isOrderedByJournal(UnitQuery query) {
        return query.sort() == Sort.REMINDED || query.sort() == Sort.CALLS;
    }

    static String condition(UnitQuery query) {
        String condition = SHOWN.get(query.show());
        if (!query.words().isEmpty()) {
            condition += " and (%s like :words escape '^' or %s like :words escape '^')"
                    .formatted(Folding.sql("unit_name"), Folding.sql("unit_code"));
        }
        return query.cluster() == null ? condition : condition + " and cluster = :cluster";
    }

    /** Most days late means the earliest last day among the units that are late. */
    static String order(UnitQuery query) {
        boolean ascending = (query.sort() == Sort.DAYS_LATE) == query.descending();
        String column = SORTED.get(query.sort()).replace("lateness",
                "case when overdue = 1 or late = 1 or state = 'MISSING' then last_day end");
        return "%s %s, unit_code".formatted(column, ascending ? "asc" : "desc");
    }
}
