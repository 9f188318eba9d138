package org.planlifecycle.deadline.persistence;

import java.time.LocalDate;
import org.planlifecycle.deadline.ReportCutOffs;
import org.planlifecycle.deadline.WorkingTerms;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days put off to in the table {@code report_cut_off}, over the working term {@code reportCutOff}. */
@Repository
class JdbcReportCutOffs implements ReportCutOffs {

    private static final String TERM = "reportCutOff";

    private final JdbcClient jdbc;
    private final WorkingTerms terms;

    JdbcReportCutOffs(JdbcClient jdbc, WorkingTerms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    @Override
    public LocalDate cutOff(PlanId planId, LocalDate lastDay) {
        LocalDate usual = terms.relativeTo(TERM, lastDay);
        return jdbc.sql("select extended_to from report_cut_off where plan_id = ?").param(planId.value())
                .query(LocalDate.class).optional().filter(usual::isBefore).orElse(usual);
    }

    @Override
    public void extend(PlanId planId, LocalDate to) {
        int changed = jdbc.sql("update report_cut_off set extended_to = ? where plan_id = ?")
                .params(to, planId.value()).update();
        if (changed == 0) {
            jdbc.sql("insert into report_cut_off (plan_id, extended_to) values (?, ?)")
                    .params(planId.value(), to).update();
        }
    }
}
