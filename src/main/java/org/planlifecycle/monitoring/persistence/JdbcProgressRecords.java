package org.planlifecycle.monitoring.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.ClusterCounts;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PlanLine;
import org.planlifecycle.monitoring.ProgressRecords;
import org.planlifecycle.monitoring.ReportCounts;
import org.planlifecycle.monitoring.StepCount;
import org.planlifecycle.monitoring.UnitPlan;
import org.planlifecycle.monitoring.UnitQuery;
import org.planlifecycle.monitoring.UnitRecord;
import org.planlifecycle.monitoring.UnitState;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The progress of plans, read in sets from the tables of the rooms that own it. */
@Repository
class JdbcProgressRecords implements ProgressRecords {

    private static final String PLANS_OF_UNITS = """
            select s.*, case when s.closed_at is null and s.state <> 'WAITING' and s.due_at <= :now
                then 1 else 0 end as overdue
            from (select p.number_text, p.title, p.status, u.unit_code, u.unit_name, u.last_day, u.due_at, u.closed_at,
                u.place, %s as state
              from (select x.*, row_number() over (partition by unit_code order by due_at desc, plan_id) as place
                  from unit_progress x where unit_code in (:units)) u
              join plan_overview p on p.id = u.plan_id
              left join report_receipt a on a.plan_id = u.plan_id and a.unit_code = u.unit_code
              left join report_overview v on v.plan_id = u.plan_id and v.unit_code = u.unit_code and v.version = (
                  select max(r.version) from report_overview r
                  where r.plan_id = u.plan_id and r.unit_code = u.unit_code and r.corrects is null)
              where u.place <= :most) s
            order by unit_code, place""".formatted(UnitSql.STATE);

    private final JdbcClient jdbc;
    private final PlanLines planLines;

    JdbcProgressRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.planLines = new PlanLines(jdbc);
    }

    @Override
    public Page<PlanLine> plans(int page, int size, Instant now) {
        return planLines.page(page, size, now);
    }

    @Override
    public List<ClusterCounts> counts(PlanId planId, Instant now) {
        return jdbc.sql("select cluster, kind, %s from %s group by cluster, kind order by cluster, kind"
                .formatted(UnitSql.COUNTS, UnitSql.STANDING))
                .param("plan", planId.value()).param("now", bind(now))
                .query((row, number) -> new ClusterCounts(row.getInt("cluster"), kind(row), counts(row))).list();
    }

    @Override
    public Map<UnitState, Integer> states(PlanId planId, Instant now) {
        Map<UnitState, Integer> states = new EnumMap<>(UnitState.class);
        jdbc.sql("select state, count(*) as units from %s group by state".formatted(UnitSql.STANDING))
                .param("plan", planId.value()).param("now", bind(now)).query((RowCallbackHandler) row ->
                        states.put(UnitState.valueOf(row.getString("state")), row.getInt("units")));
        return states;
    }

    @Override
    public Page<UnitRecord> units(PlanId planId, UnitQuery query, Instant now) {
        String condition = UnitSql.condition(query);
        long total = narrowed("select count(*) from %s where %s".formatted(UnitSql.STANDING, condition), planId,
                query, now).query(Long.class).single();
        return new Page<>(page(planId, query, now), query.page(), query.size(), total);
    }

    /** The journal, which is long, is read for the units of the page only. */
    private List<UnitRecord> page(PlanId planId, UnitQuery query, Instant now) {
        List<String> codes = narrowed("select unit_code from %s where %s order by %s offset %d rows fetch next %d rows only"
                .formatted(UnitSql.isOrderedByJournal(query) ? UnitSql.PROGRESS : UnitSql.STANDING,
                        UnitSql.condition(query), UnitSql.order(query), (long) query.page() * query.size(),
                        query.size()), planId, query, now).query(String.class).list();
        return codes.isEmpty() ? List.of() : jdbc.sql("select p.* from %s order by %s".formatted(
                        UnitSql.PROGRESS_OF_UNITS, UnitSql.order(query)))
                .param("plan", planId.value()).param("now", bind(now)).param("units", codes)
                .query(JdbcProgressRecords::unit).list();
    }

    @Override
    public void each(PlanId planId, UnitQuery query, Instant now, Consumer<UnitRecord> reader) {
        narrowed("select p.* from %s where %s order by %s".formatted(UnitSql.PROGRESS, UnitSql.condition(query),
                UnitSql.order(query)), planId, query, now)
                .query((RowCallbackHandler) row -> reader.accept(unit(row, 0)));
    }

    private JdbcClient.StatementSpec narrowed(String sql, PlanId planId, UnitQuery query, Instant now) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("plan", planId.value()).param("now", bind(now));
        if (!query.words().isEmpty()) {
            statement = statement.param("words", Folding.pattern(query.words()));
        }
        return query.cluster() == null ? statement : statement.param("cluster", query.cluster());
    }

    @Override
    public Optional<UnitRecord> unit(PlanId planId, String unitCode, Instant now) {
        return jdbc.sql("select p.* from " + UnitSql.PROGRESS_OF_UNITS)
                .param("plan", planId.value()).param("now", bind(now)).param("units", List.of(unitCode))
                .query(JdbcProgressRecords::unit).optional();
    }

    @Override
    public List<UnitPlan> plansOf(Collection<String> unitCodes, int most, Instant now) {
        return unitCodes.isEmpty() ? List.of() : jdbc.sql(PLANS_OF_UNITS).param("units", unitCodes)
                .param("most", most).param("now", bind(now)).query((row, number) -> new UnitPlan(
                        Plan.shortName(row.getString("number_text"), row.getString("title")), row.getString("title"),
                        PlanStatus.valueOf(row.getString("status")).label(), row.getString("unit_name"),
                        UnitState.valueOf(row.getString("state")).label(), JdbcTimes.day(row, "last_day"),
                        row.getInt("overdue") == 1)).list();
    }

    @Override
    public Moments moments(PlanId planId) {
        return new Moments(
                moments(planId, "select min(submitted_at) as at from report_overview where plan_id = ? group by unit_code"),
                moments(planId, """
                        select checked_at as at from report_overview where plan_id = ?
                          and outcome in ('ACCEPTED', 'REPLACED') and corrects is null"""));
    }

    private List<Instant> moments(PlanId planId, String sql) {
        return jdbc.sql(sql + " order by at").param(planId.value())
                .query((row, number) -> instant(row, "at")).list();
    }

    @Override
    public List<StepCount> steps(PlanId planId) {
        return jdbc.sql("""
                select step, count(distinct unit_code) as units, max(at) as last_at from journal_line
                where plan_id = ? and action = 'unitReminded' group by step""").param(planId.value())
                .query((row, number) -> new StepCount(row.getString("step"), row.getInt("units"),
                        instant(row, "last_at"))).list();
    }

    static ReportCounts counts(ResultSet row) throws SQLException {
        return new ReportCounts(row.getInt("on_time"), row.getInt("late_count"), row.getInt("pending"),
                row.getInt("overdue_count"), row.getInt("missing"), row.getInt("cancelled"));
    }

    private static UnitKind kind(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null ? null : UnitKind.valueOf(kind);
    }

    private static UnitRecord unit(ResultSet row, int number) throws SQLException {
        return new UnitRecord(row.getString("unit_code"), row.getString("unit_name"), row.getInt("cluster"), kind(row),
                UnitState.valueOf(row.getString("state")), row.getInt("overdue") == 1, row.getInt("late") == 1,
                JdbcTimes.day(row, "last_day"), instant(row, "closed_at"), row.getInt("version"),
                instant(row, "submitted_at"), row.getInt("return_count"), row.getString("last_step"),
                instant(row, "reminded_at"), row.getInt("call_count"), JdbcTimes.day(row, "granted_day"),
                row.getInt("extension_waiting") == 1);
    }
}
