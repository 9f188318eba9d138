package org.planlifecycle.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.UnitQuery.Show;
import org.planlifecycle.monitoring.UnitQuery.Sort;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page takes as many statements, the engine's with them, for many plans and units as for a few. */
@ProcessTest
class PagesInSetsProcessTest {

    private static final int FEW = 3;
    private static final int MANY = 450;

    private static int testsSoFar;

    @Autowired
    private ProgressReading reading;
    @Autowired
    private HistoryReading history;
    @Autowired
    private UnitTable table;
    @Autowired
    private UnitPlans own;
    @Autowired
    private Scenario scenario;
    @Autowired
    private IdentityService identity;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
        testsSoFar++;
    }

    @AfterEach
    void nobodySignedIn() {
        identity.clearAuthentication();
    }

    @Test
    void theListOfPlans() {
        IntStream.range(0, 10).forEach(number -> plan("danh-sach-" + number, 1));
        PlanId running = scenario.givenAnIssuedPlan("bo-trang-" + testsSoFar, "CS01");
        scenario.startFor(running, "collect-reports", Map.of());

        thenEquallyMany(() -> reading.plans(0, 1), () -> reading.plans(0, 10));
    }

    @Test
    void theStartPageOfAUnit() {
        String busy = "BAN" + testsSoFar;
        IntStream.range(0, 10).forEach(number -> plan("cua-don-vi-" + number, 0).unit(busy, "Đảng bộ nhiều việc"));
        plan("cua-don-vi-khac", 0).unit("RANH" + testsSoFar, "Chi bộ một việc");

        assertThat(startPage(busy, 10)).isNotEmpty().hasSameSizeAs(startPage("RANH" + testsSoFar, 1));
    }

    private List<String> startPage(String unit, int plans) {
        identity.setAuthentication("ai-do", List.of(Role.ALL_UNITS, Role.unitGroup(unit)));
        assertThat(own.ofSignedIn()).hasSize(plans);
        identity.setAuthentication("ai-do", List.of(Role.ALL_UNITS, Role.unitGroup(unit)));
        return Statements.withEngine(() -> own.ofSignedIn());
    }

    @Test
    void theProgressOfAPlanItsWorkbookAndOneUnit() {
        PlanId few = plan("it", FEW).id();
        PlanId many = plan("nhieu", MANY).id();

        thenEquallyMany(() -> reading.plan(few), () -> reading.plan(many));
        thenEquallyMany(() -> table.workbook(few, every(Sort.CODE)), () -> table.workbook(many, every(Sort.CODE)));
        thenEquallyMany(() -> history.unit(few, "DV001"), () -> history.unit(many, "DV001"));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void aPageOfUnits(Sort sort) {
        PlanId few = plan("trang-it", FEW).id();
        PlanId many = plan("trang-nhieu", MANY).id();

        thenEquallyMany(() -> reading.units(few, every(sort)), () -> reading.units(many, every(sort)));
    }

    /** The first of all reads what is remembered for a while, such as the calendar. */
    private static void thenEquallyMany(Runnable few, Runnable many) {
        few.run();
        assertThat(Statements.withEngine(many)).isNotEmpty().hasSameSizeAs(Statements.withEngine(few));
    }

    private static UnitQuery every(Sort sort) {
        return new UnitQuery("", Show.ALL, null, sort, false, 0, 50);
    }

    private PlanOfManyUnits plan(String name, int units) {
        PlanOfManyUnits plan = new PlanOfManyUnits(jdbc, "trang-%d-%s".formatted(testsSoFar, name));
        IntStream.range(0, units).forEach(number -> plan.unit("DV%03d".formatted(number), "Đơn vị số " + number));
        return plan;
    }
}
