package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** One report among many: opening it and handing it in asks as much of the database among five hundred as among fifty. */
@ProcessTest
class ReportsOfManyProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private JdbcOperations jdbc;

    @Test
    void aReportIsOpenedForItsCheckWithoutReadingTheOthers() {
        List<List<String>> sent = new ArrayList<>();
        for (int others : new int[] {50, 500}) {
            PlanId plan = givenReportsBeside("crs-many-check-" + others, others);
            Task check = unit.task(plan, "CS01", CollectReport.CHECK_REPORT);
            scenario.formOf(ReportingScenario.PROPAGANDA, check);

            sent.add(Statements.of(() -> scenario.formOf(ReportingScenario.PROPAGANDA, check)));
        }

        thenTheOthersWereNotRead(sent, 0);
        assertThat(sent.get(0)).filteredOn(sql -> sql.contains(" from report_regime ") || sql.contains(" from plan ")
                || sql.contains(" from regime_indicator ") || sql.contains(" from org_unit ")).doesNotHaveDuplicates();
    }

    @Test
    void aReportIsHandedInWithoutReadingTheOthers() {
        List<List<String>> sent = new ArrayList<>();
        for (int others : new int[] {50, 500}) {
            PlanId plan = givenReportsBeside("crs-many-submit-" + others, others);
            unit.acknowledges(plan, "CS02");
            scenario.formOf(ReportingScenario.PROPAGANDA, unit.task(plan, "CS01", CollectReport.CHECK_REPORT));
            unit.acknowledges(plan, "CS03");
            unit.submits(plan, "CS03");

            sent.add(Statements.of(() -> unit.submits(plan, "CS02")));
        }

        thenTheOthersWereNotRead(sent, 1);
    }

    /** Which they are is asked; figures are read of those alone that came since the last time. */
    private static void thenTheOthersWereNotRead(List<List<String>> sent, int cameSince) {
        assertThat(sent.get(1)).containsExactlyElementsOf(sent.get(0));
        assertThat(sent.get(0)).anyMatch(sql -> sql.contains("report_version r"))
                .filteredOn(sql -> sql.contains("per_member")).hasSize(cameSince)
                .allMatch(sql -> sql.contains("(c.unit_code, c.version) in ((?, ?))"));
    }

    private PlanId givenReportsBeside(String planId, int others) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(planId, "CS01", "CS02", "CS03");
        unit.acknowledges(plan, "CS01");
        unit.submits(plan, "CS01");
        List<Object[]> codes = IntStream.range(0, others).mapToObj("Z%04d"::formatted)
                .map(code -> new Object[] {code, plan.value()}).toList();
        jdbc.batchUpdate("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, outcome)
                select plan_id, ?, version, submitted_by, submitted_at, late, regime_code, regime_version, results,
                  shortcomings, lessons, solutions, exemplars, outcome
                from report_version where plan_id = ? and unit_code = 'CS01'""", codes);
        jdbc.batchUpdate("""
                insert into report_cell (plan_id, unit_code, version, indicator_code, period, amount, grade)
                select plan_id, ?, version, indicator_code, period, amount, grade
                from report_cell where plan_id = ? and unit_code = 'CS01'""", codes);
        return plan;
    }
}
