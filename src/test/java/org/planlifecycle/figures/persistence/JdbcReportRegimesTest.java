package org.planlifecycle.figures.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.report.persistence.ReportingTables;

class JdbcReportRegimesTest {

    private static final PlanId PLAN = new PlanId("plan-1");
    private static final Instant CHANGE = Instant.parse("2021-03-01T01:00:00Z");

    private final DataSource database = TestDatabase.migrated();

    @Test
    void theFiveYearReviewHasFortyTwoIndicatorsAndSixPeriods() {
        ReportRegime regime = new ReportingTables(database).regime;

        assertThat(regime.indicators()).hasSize(42);
        assertThat(regime.enteredBy(ReporterKind.PARTY)).extracting("code").contains("A1", "H1").doesNotContain("K1", "B4");
        assertThat(regime.enteredBy(ReporterKind.YOUTH)).extracting("code").contains("K1", "A6").doesNotContain("A1");
        assertThat(regime.periods(new ReviewPeriod(2016, 2020))).extracting(ReportPeriod::code)
                .containsExactly("2016", "2017", "2018", "2019", "2020", "2021Q1");
        assertThat(regime.enteredBy(ReporterKind.PARTY, ReportPeriod.parse("2021Q1"))).extracting("code")
                .doesNotContain("H1", "H2");
    }

    @Test
    void aNewVersionIsInForceFromItsInstantOn() {
        ReportingTables before = at(CHANGE.minusMillis(1));
        before.regimes.add(secondOf(before.regime));

        assertThat(before.regimes.inForce(PLAN).version()).isEqualTo(1);
        assertThat(at(CHANGE).regimes.inForce(PLAN)).satisfies(regime -> {
            assertThat(regime.version()).isEqualTo(2);
            assertThat(regime.indicators()).extracting("code").containsExactly("A1");
            assertThat(regime.changeNote()).isEqualTo("Rút gọn biểu.");
        });
        assertThat(at(CHANGE).regimes.get("five-year-review", 1).indicators()).hasSize(42);
    }

    @Test
    void seedingTwiceAddsNothing() {
        ReportingTables tables = new ReportingTables(database);

        tables.seedAgain();

        assertThat(tables.regimes.get("five-year-review", 1).indicators()).hasSize(42);
    }

    private ReportingTables at(Instant now) {
        return new ReportingTables(database, Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static ReportRegime secondOf(ReportRegime first) {
        return new ReportRegime(first.code(), 2, CHANGE, first.name(), first.content(), first.reporters(),
                first.addressee(), first.method(), first.deadline(), first.frequency(), first.dataCutOff(),
                first.outline(), first.firstQuarterAfter(), first.workbookRequired(), "Rút gọn biểu.", "bantuyengiao",
                List.of(first.indicator("A1")));
    }
}
