package org.planlifecycle.monitoring.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.planlifecycle.monitoring.metrics.OperationCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts over all plans at once. Only reads the engine's tables, whose timestamps have no zone and are written in that
 * of the JVM: hence {@link Timestamp}.
 */
@Repository
class JdbcOperationCounts implements OperationCounts {

    private static final String REPORTS = """
            select plan_id, count(*) as units, %s from (
                select u.plan_id, u.closed_at,
                  case when u.outcome is not null then u.outcome when v.outcome is not null then v.outcome
                    else 'WORKING' end as state,
                  case when v.late and v.outcome <> 'RETURNED' then 1 else 0 end as late,
                  case when u.closed_at is null and coalesce(v.outcome, '') <> 'WAITING' and u.due_at <= :now
                    then 1 else 0 end as overdue
                from plan_overview p join unit_progress u on u.plan_id = p.id
                left join (select plan_id, unit_code, max(version) as version from report_overview
                    group by plan_id, unit_code) l on l.plan_id = u.plan_id and l.unit_code = u.unit_code
                left join report_overview v on v.plan_id = l.plan_id and v.unit_code = l.unit_code
                    and v.version = l.version
                where p.status = 'ISSUED') s
            group by plan_id order by plan_id""".formatted(UnitSql.COUNTS);

    private final JdbcClient jdbc;

    JdbcOperationCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tasks> tasks(Instant now) {
        return jdbc.sql("""
                select d.KEY_ as process, count(*) as open_count,
                  sum(case when t.DUE_DATE_ <= :now then 1 else 0 end) as overdue_count
                from ACT_RU_TASK t join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
                group by d.KEY_ order by d.KEY_""").param("now", Timestamp.from(now))
                .query((row, number) -> new Tasks(row.getString("process"), row.getInt("open_count"),
                        row.getInt("overdue_count"))).list();
    }

    @Override
    public List<Reports> reports(Instant now) {
        return jdbc.sql(REPORTS).param("now", bind(now)).query((row, number) -> {
            int late = row.getInt("late_count");
            return new Reports(row.getString("plan_id"), row.getInt("units") - row.getInt("cancelled"),
                    row.getInt("on_time") + late, late, row.getInt("overdue_count"), row.getInt("missing"));
        }).list();
    }

    @Override
    public Jobs jobs(Instant now) {
        return jdbc.sql("""
                select coalesce(sum(case when RETRIES_ = 0 then 1 else 0 end), 0) as failed,
                  coalesce(sum(case when RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                    and (DUEDATE_ is null or DUEDATE_ <= :now) then 1 else 0 end), 0) as due,
                  min(case when RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                    and (DUEDATE_ is null or DUEDATE_ <= :now) then coalesce(DUEDATE_, CREATE_TIME_) end) as oldest
                from ACT_RU_JOB""").param("now", Timestamp.from(now)).query((row, number) -> {
                    Timestamp oldest = row.getTimestamp("oldest");
                    return new Jobs(row.getInt("failed"), row.getInt("due"), oldest == null ? null : oldest.toInstant());
                }).single();
    }

    /** A mail that was tried in vain gets a later due moment, but waits since it was made. */
    @Override
    public Mails mails(Instant now) {
        return jdbc.sql("""
                select coalesce(sum(case when status <> 'FAILED' then 1 else 0 end), 0) as waiting,
                  coalesce(sum(case when status = 'FAILED' then 1 else 0 end), 0) as failed,
                  min(case when status <> 'FAILED' then case when attempts > 0 then created_at else due_at end end) as oldest
                from mail_overview
                where status = 'FAILED' or (status in ('PENDING', 'SENDING') and (attempts > 0 or due_at <= :now))""")
                .param("now", bind(now)).query((row, number) -> new Mails(row.getInt("waiting"), instant(row, "oldest"),
                        row.getInt("failed"))).single();
    }

    @Override
    public int incidents() {
        return jdbc.sql("select count(*) from ACT_RU_INCIDENT where ID_ = ROOT_CAUSE_INCIDENT_ID_")
                .query(Integer.class).single();
    }
}
