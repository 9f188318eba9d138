package org.planlifecycle.monitoring.persistence;

import java.util.List;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.AuditEntry;
import org.planlifecycle.monitoring.AuditTrail;
import org.planlifecycle.monitoring.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Journal and operation log in one list, joined by the database: the engine's own query gives the log of one process
 * instance only, and a plan has one for each unit. Only reads the engine's tables.
 */
@Repository
class JdbcAuditTrail implements AuditTrail {

    /** One line for each operation: a change of several properties is several rows of the log. */
    private static final String BOTH = """
            (select 'JOURNAL' as source, at, actor, unit_code, action, detail, seq from journal_sentence
              where plan_id = :plan
             union all
             select 'ENGINE', cast(max(l.TIMESTAMP_) as timestamp with time zone), l.USER_ID_, '',
               l.OPERATION_TYPE_, coalesce(max(t.NAME_), ''), 0
             from ACT_HI_PROCINST i join ACT_HI_OP_LOG l on l.PROC_INST_ID_ = i.PROC_INST_ID_
             left join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_
             where i.BUSINESS_KEY_ = :plan and l.USER_ID_ is not null
             group by l.OPERATION_ID_, l.USER_ID_, l.OPERATION_TYPE_) e""";

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<AuditEntry> of(PlanId planId, String unitCode, String words, int page, int size) {
        String from = "from %s where (:unit = '' or unit_code = :unit) and (%s like :words escape '^' or %s like :words escape '^' or %s like :words escape '^')"
                .formatted(BOTH, Folding.sql("detail"), Folding.sql("actor"), Folding.sql("unit_code"));
        long total = asked("select count(*) " + from, planId, unitCode, words).query(Long.class).single();
        List<AuditEntry> rows = asked("select * %s order by at desc, unit_code, seq desc offset %d rows fetch next %d rows only"
                .formatted(from, (long) page * size, size), planId, unitCode, words)
                .query((row, number) -> new AuditEntry(row.getString("source"), JdbcTimes.instant(row, "at"),
                        row.getString("actor"), "", row.getString("unit_code"), row.getString("action"),
                        row.getString("detail"))).list();
        return new Page<>(rows, page, size, total);
    }

    private JdbcClient.StatementSpec asked(String sql, PlanId planId, String unitCode, String words) {
        return jdbc.sql(sql).param("plan", planId.value()).param("unit", unitCode)
                .param("words", Folding.pattern(words));
    }
}
