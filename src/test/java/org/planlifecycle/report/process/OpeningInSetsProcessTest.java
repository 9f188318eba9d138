package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportOpening;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening a batch reads of each unit its own row; whatever is the same for the batch is read once. */
@ProcessTest
class OpeningInSetsProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private ReportOpening opening;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aBatchIsOpenedWithoutReadingTheSameForEachUnit() {
        scenario.moveTo("2021-02-22T08:00");
        List<List<String>> sent = new ArrayList<>();
        for (int size : new int[] {1, 5, 50}) {
            PlanId plan = scenario.givenAnIssuedPlan("crs-open-sets-" + size,
                    IntStream.rangeClosed(1, size).mapToObj("T%04d"::formatted).toArray(String[]::new));
            sent.add(Statements.of(() -> new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> opening.open(plan, 0))));
            assertThat(unit.instances(plan, CollectReport.KEY)).hasSize(size);
        }

        assertThat(withoutTheUnitsOwnRows(sent.get(1))).as("the first may read the calendar").isNotEmpty();
        assertThat(withoutTheUnitsOwnRows(sent.get(2))).hasSameSizeAs(withoutTheUnitsOwnRows(sent.get(1)));
    }

    private static List<String> withoutTheUnitsOwnRows(List<String> sent) {
        return sent.stream().filter(sql -> !sql.equals("[select * from plan_unit where plan_id = ? and unit_code = ?]")).toList();
    }
}
