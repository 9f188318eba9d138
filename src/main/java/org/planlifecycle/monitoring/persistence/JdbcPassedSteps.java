package org.planlifecycle.monitoring.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.PassedProcess;
import org.planlifecycle.monitoring.PassedSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the engine's history in one statement; the engine's own query knows one instance, a plan has hundreds. */
@Repository
class JdbcPassedSteps implements PassedSteps {

    private final JdbcClient jdbc;

    JdbcPassedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PassedProcess> of(PlanId planId) {
        Map<String, PassedProcess> processes = new LinkedHashMap<>();
        jdbc.sql("""
                select i.PROC_DEF_KEY_ as process, max(d.NAME_) as name, a.ACT_ID_ as activity, count(*) as reached,
                  sum(case when a.END_TIME_ is null then 1 else 0 end) as open
                from ACT_HI_PROCINST i
                  join ACT_RE_PROCDEF d on d.ID_ = i.PROC_DEF_ID_
                  join ACT_HI_ACTINST a on a.PROC_INST_ID_ = i.PROC_INST_ID_
                where i.BUSINESS_KEY_ = ?
                group by i.PROC_DEF_KEY_, a.ACT_ID_""")
                .param(planId.value()).query(row -> {
                    String key = row.getString("process");
                    String name = row.getString("name");
                    processes.computeIfAbsent(key, any -> new PassedProcess(key, name, new ArrayList<>())).steps()
                            .add(new PassedProcess.Step(row.getString("activity"), row.getLong("reached"),
                                    row.getLong("open")));
                });
        return processes.values().stream().sorted(Comparator.comparing(PassedProcess::name)).toList();
    }
}
