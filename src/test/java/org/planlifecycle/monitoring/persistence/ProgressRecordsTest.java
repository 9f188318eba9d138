package org.planlifecycle.monitoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PlanLine;
import org.planlifecycle.monitoring.ReportCounts;
import org.planlifecycle.monitoring.StepCount;
import org.planlifecycle.monitoring.UnitQuery;
import org.planlifecycle.monitoring.UnitQuery.Show;
import org.planlifecycle.monitoring.UnitQuery.Sort;
import org.planlifecycle.monitoring.UnitRecord;
import org.planlifecycle.monitoring.UnitState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say about the progress of a plan, two days after the reports were due. */
class ProgressRecordsTest {

    private static final Instant NOW = PlanOfManyUnits.at("2021-03-09T10:00").toInstant();

    private static JdbcProgressRecords records;
    private static PlanId plan;

    @BeforeAll
    static void oneUnitOfEachKind() {
        JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
        for (String code : List.of("CS01", "CS02", "CS03", "CS04", "CS05", "CS06")) {
            jdbc.sql("insert into org_unit (code, kind, cluster, valid_from) values (?, 'DANG_BO_CO_SO', ?, ?)")
                    .params(code, code.compareTo("CS03") < 0 ? 1 : 2, LocalDate.of(2016, 1, 1)).update();
        }
        plan = new PlanOfManyUnits(jdbc, "kh-nhieu-don-vi")
                .unit("CS01", "Đảng bộ Sở Tài chính").unit("CS02", "Chi bộ Ban Dân tộc").unit("CS03", "Đảng bộ Sở Y tế")
                .unit("CS04", "Chi bộ Hội Luật gia").unit("CS05", "Chi bộ Tỉnh đoàn").unit("CS06", "Đảng bộ Báo tỉnh")
                .unit("DK01", "Đoàn Khối 100%")
                .acknowledged("CS02").acknowledged("CS05")
                .submitted("CS01", 1, "2021-03-04T09:00", false).accepted("CS01", 1)
                .submitted("CS03", 1, "2021-03-03T09:00", false).returned("CS03", 1, "Thiếu số liệu")
                .submitted("CS04", 1, "2021-03-09T08:00", true)
                .extended("CS05", LocalDate.of(2021, 3, 12))
                .journal("CS02", 1, "2021-03-03T07:30", "unitReminded", "T-3")
                .journal("CS02", 2, "2021-03-08T07:30", "unitCalled", "Gọi điện")
                .journal("CS03", 1, "2021-03-03T07:30", "unitReminded", "T-3")
                .id();
        new PlanOfManyUnits(jdbc, "ke-hoach-khac").unit("CS01", "Đảng bộ Sở Tài chính");
        records = new JdbcProgressRecords(jdbc);
    }

    @Test
    void everyUnitIsInTheStateThatItsRowsSay() {
        assertThat(units(all()).rows()).extracting(UnitRecord::code, UnitRecord::state, UnitRecord::overdue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CS01", UnitState.ACCEPTED, false),
                        org.assertj.core.groups.Tuple.tuple("CS02", UnitState.WORKING, true),
                        org.assertj.core.groups.Tuple.tuple("CS03", UnitState.RETURNED, true),
                        org.assertj.core.groups.Tuple.tuple("CS04", UnitState.WAITING, false),
                        org.assertj.core.groups.Tuple.tuple("CS05", UnitState.WORKING, false),
                        org.assertj.core.groups.Tuple.tuple("CS06", UnitState.NOT_ACKNOWLEDGED, true),
                        org.assertj.core.groups.Tuple.tuple("DK01", UnitState.NOT_ACKNOWLEDGED, true));
    }

    @Test
    void theCountsOfTheClustersAddUpToAllUnits() {
        assertThat(records.counts(plan, NOW)).hasSize(3).first()
                .satisfies(outside -> assertThat(outside.cluster()).isZero());
        assertThat(records.counts(plan, NOW)).extracting(cluster -> cluster.counts()).containsExactly(
                new ReportCounts(0, 0, 0, 1, 0, 0), new ReportCounts(1, 0, 0, 1, 0, 0),
                new ReportCounts(0, 1, 1, 2, 0, 0));
    }

    @Test
    void theListOfPlansCarriesTheSameCounts() {
        Page<PlanLine> page = records.plans(0, 20, NOW);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).filteredOn(line -> line.id().equals(plan.value())).singleElement()
                .satisfies(line -> assertThat(line.counts()).isEqualTo(new ReportCounts(1, 1, 1, 4, 0, 0)));
    }

    @Test
    void theStatesOfAllUnitsAreCounted() {
        assertThat(records.states(plan, NOW)).containsEntry(UnitState.NOT_ACKNOWLEDGED, 2)
                .containsEntry(UnitState.WORKING, 2).containsEntry(UnitState.WAITING, 1)
                .containsEntry(UnitState.RETURNED, 1).containsEntry(UnitState.ACCEPTED, 1);
    }

    @Test
    void remindersCallsReturnsAndExtensionsAreInTheRow() {
        UnitRecord called = records.unit(plan, "CS02", NOW).orElseThrow();
        assertThat(called.calls()).isOne();
        assertThat(called.remindedAt()).isEqualTo(PlanOfManyUnits.at("2021-03-08T07:30").toInstant());
        assertThat(records.unit(plan, "CS03", NOW).orElseThrow().returns()).isOne();
        assertThat(records.unit(plan, "CS05", NOW).orElseThrow().extendedTo()).isEqualTo(LocalDate.of(2021, 3, 12));
        assertThat(records.unit(plan, "CS09", NOW)).isEmpty();
    }

    @Test
    void wordsFindUnitsWithoutDiacriticsAndWithoutPatterns() {
        assertThat(codes(words("so tai chinh"))).containsExactly("CS01");
        assertThat(codes(words("ĐẢNG BỘ SỞ"))).containsExactly("CS01", "CS03");
        assertThat(codes(words("cs0"))).hasSize(6);
        assertThat(codes(words("100%"))).containsExactly("DK01");
        assertThat(codes(words("%"))).containsExactly("DK01");
        assertThat(codes(words("' or 1=1 --"))).isEmpty();
    }

    @Test
    void theTableShowsOnlyWhatIsAskedFor() {
        assertThat(codes(show(Show.OVERDUE))).containsExactly("CS02", "CS03", "CS06", "DK01");
        assertThat(codes(show(Show.OPEN))).containsExactly("CS02", "CS03", "CS05", "CS06", "DK01");
        assertThat(codes(show(Show.WAITING))).containsExactly("CS04");
        assertThat(codes(show(Show.RETURNED))).containsExactly("CS03");
        assertThat(codes(show(Show.RECEIVED))).containsExactly("CS01", "CS04");
        assertThat(codes(show(Show.LATE))).containsExactly("CS04");
        assertThat(codes(show(Show.EXTENDED))).containsExactly("CS05");
        assertThat(codes(show(Show.MISSING))).isEmpty();
        assertThat(codes(new UnitQuery("", Show.ALL, 0, Sort.CODE, false, 0, 50))).containsExactly("DK01");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everySortGivesEachUnitOnceOverAllPages(Sort sort) {
        List<String> found = new java.util.ArrayList<>();
        for (int page = 0; page < 4; page++) {
            Page<UnitRecord> part = units(new UnitQuery("", Show.ALL, null, sort, true, page, 2));
            assertThat(part.total()).isEqualTo(7);
            part.rows().forEach(row -> found.add(row.code()));
        }
        assertThat(found).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theLatestComeFirstWhenSortedByDaysLate() {
        assertThat(codes(new UnitQuery("", Show.ALL, null, Sort.DAYS_LATE, true, 0, 50)))
                .startsWith("CS02", "CS03", "CS04", "CS06", "DK01").endsWith("CS01", "CS05");
    }

    @Test
    void theStepsOfTheLadderAreCountedByUnit() {
        assertThat(records.steps(plan)).containsExactly(
                new StepCount("T-3", 2, PlanOfManyUnits.at("2021-03-03T07:30").toInstant()));
    }

    @Test
    void theMomentsOfFirstSubmissionAndAcceptanceAreInOrder() {
        assertThat(records.moments(plan).submitted()).hasSize(3).isSorted();
        assertThat(records.moments(plan).accepted()).hasSize(1);
    }

    private static UnitQuery all() {
        return show(Show.ALL);
    }

    private static UnitQuery show(Show show) {
        return new UnitQuery("", show, null, Sort.CODE, false, 0, 50);
    }

    private static UnitQuery words(String words) {
        return new UnitQuery(words, Show.ALL, null, Sort.CODE, false, 0, 50);
    }

    private static Page<UnitRecord> units(UnitQuery query) {
        return records.units(plan, query, NOW);
    }

    private static List<String> codes(UnitQuery query) {
        return units(query).rows().stream().map(UnitRecord::code).toList();
    }
}
