package org.planlifecycle.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.consolidation.ConsolidationScene.Q1_2021;
import static org.planlifecycle.consolidation.ConsolidationScene.Y2019;
import static org.planlifecycle.consolidation.ConsolidationScene.Y2020;
import static org.planlifecycle.consolidation.ConsolidationScene.figures;
import static org.planlifecycle.consolidation.ConsolidationScene.in2020;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.report.ReportVersion.Outcome;

/** Each trap of adding up reports, in figures small enough to be computed in the head. CS01, CS02 are in cluster 1. */
class ConsolidationTest {

    @Nested
    class Figures {

        private final ConsolidationScene scene = new ConsolidationScene("CS01", "CS02", "CS11", "DK01");

        @Test
        void aPercentageIsThatOfTheSumsAndNotTheMeanOfPercentages() {
            scene.hasReported("CS01", in2020("A1", 90, "B3P", 90));
            scene.hasReported("CS02", in2020("A1", 10, "B3P", 0));
            scene.hasReported("CS11", in2020("A1", 100, "B3P", 50));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "B4", Y2020)).isEqualTo("70");
            assertThat(scene.text(taken, Scope.cluster(1), "B4", Y2020)).isEqualTo("90");
            assertThat(scene.text(taken, Scope.kind(UnitKind.CHI_BO_CO_SO), "B4", Y2020)).isEqualTo("45,5");
            assertThat(scene.text(taken, Scope.unit("CS11"), "B4", Y2020)).isEqualTo("50");
        }

        @Test
        void aPercentageOverYearsIsThatOfTheSumsOfTheYears() {
            scene.hasReported("CS01", in2020("A1", 100, "B3P", 80).with(Y2019, figures("A1", 50, "B3P", 25))
                    .with(Q1_2021, figures("A1", 100, "B3P", 0)));

            assertThat(scene.overYears(scene.consolidated(), Scope.WHOLE, "B4")).isEqualTo("70");
        }

        @Test
        void aUnitWithHalfAPercentageDoesNotBendTheOthers() {
            scene.hasReported("CS01", in2020("A1", 100, "B3P", 80));
            scene.hasReported("CS02", in2020("A1", 100));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "B4", Y2020)).isEqualTo("80");
            assertThat(scene.text(taken, Scope.WHOLE, "A1", Y2020)).isEqualTo("200");
            assertThat(cell(taken, "B4")).extracting(LineCell::reported, LineCell::asked).containsExactly(1, 3);
        }

        @Test
        void peopleAreNeverAddedOverYearsAndOccasionsAre() {
            scene.hasReported("CS01", in2020("D1", 40, "B1", 7).with(Y2019, figures("D1", 38, "B1", 5))
                    .with(Q1_2021, figures("D1", 41, "B1", 100)));

            Snapshot taken = scene.consolidated();

            assertThat(scene.overYears(taken, Scope.WHOLE, "D1")).isEqualTo("không cộng");
            assertThat(scene.overYears(taken, Scope.WHOLE, "B1")).isEqualTo("12");
            assertThat(scene.text(taken, Scope.WHOLE, "B1", Q1_2021)).isEqualTo("100");
        }

        @Test
        void gradesAreCountedInEachYear() {
            scene.hasReported("CS01", in2020("H1", Grade.TOT).with(Y2019, figures("H1", Grade.XUAT_SAC)));
            scene.hasReported("CS02", in2020("H1", Grade.TOT));
            scene.hasReported("CS11", in2020("H1", Grade.XUAT_SAC));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "H1", Grade.TOT, Y2020)).isEqualTo("2");
            assertThat(scene.text(taken, Scope.WHOLE, "H1", Grade.XUAT_SAC, Y2020)).isEqualTo("1");
            assertThat(scene.text(taken, Scope.WHOLE, "H1", Grade.HOAN_THANH, Y2020)).isEqualTo("0");
            assertThat(scene.text(taken, Scope.cluster(1), "H1", Grade.TOT, Y2020)).isEqualTo("2");
            assertThat(scene.overYears(taken, Scope.WHOLE, "H1")).isEqualTo("không cộng");
            assertThat(scene.reading.table(taken, Scope.WHOLE).line("H1", Grade.TOT).orElseThrow().cell(Q1_2021))
                    .isEmpty();
        }

        @Test
        void zeroIsNotTheSameAsNobodyReported() {
            scene.hasReported("CS01", in2020("G4", 0));
            scene.hasReported("CS02", in2020("A1", 30));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "G4", Y2020)).isEqualTo("0");
            assertThat(cell(taken, "G4")).extracting(LineCell::reported, LineCell::asked).containsExactly(1, 3);
            assertThat(scene.text(taken, Scope.WHOLE, "G4", Y2019)).isEqualTo("–");
            assertThat(scene.text(taken, Scope.cluster(2), "G4", Y2020)).isEqualTo("–");
            assertThat(scene.overYears(taken, Scope.WHOLE, "G2")).isEqualTo("–");
        }

        @Test
        void theYouthUnionIsShownBesideWhatThePartyUnitsReportToo() {
            scene.hasReported("CS01", in2020("A6", 20, "A1", 40));
            scene.hasReported("CS02", in2020("A6", 5, "A1", 20));
            scene.hasReported("DK01", in2020("A6", 1000, "K1", 7));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "A6", Y2020)).isEqualTo("25");
            assertThat(scene.text(taken, Scope.kind(UnitKind.DOAN_THE), "A6", Y2020)).isEqualTo("1.000");
            assertThat(scene.text(taken, Scope.WHOLE, "K1", Y2020)).isEqualTo("7");
            assertThat(scene.reading.table(taken, Scope.cluster(1)).line("K1", null)).isEmpty();
            assertThat(scene.reading.table(taken, Scope.kind(UnitKind.DOAN_THE)).line("A1", null)).isEmpty();
        }

        private LineCell cell(Snapshot taken, String code) {
            return scene.reading.table(taken, Scope.WHOLE).line(code, null).orElseThrow().cell(Y2020).orElseThrow();
        }
    }

    @Nested
    class UnitsThatChange {

        private final ConsolidationScene scene = new ConsolidationScene("CS01", "CS02", "CS11");

        @Test
        void aMergedUnitIsCountedUnderItsSuccessorAndKeepsItsNameOfTheTime() {
            scene.hasReported("CS01", in2020("B1", 10, "A1", 40));
            scene.hasReported("CS11", in2020("B1", 3, "A1", 20));
            scene.directory.changes.merge("CS11", "CS01", LocalDate.of(2021, 3, 1));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.unit("CS01"), "B1", Y2020)).isEqualTo("13");
            assertThat(scene.text(taken, Scope.cluster(1), "B1", Y2020)).isEqualTo("13");
            assertThat(scene.reading.table(taken, Scope.cluster(2)).lines()).isEmpty();
            assertThat(scene.text(taken, Scope.WHOLE, "B1", Y2020)).isEqualTo("13");
            assertThat(ScopeNames.of(Scope.unit("CS01"), taken)).isEqualTo("Đảng bộ Văn phòng Tỉnh ủy (gồm cả "
                    + "Chi bộ Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh đã sáp nhập)");
            assertThat(scene.reading.tables(taken, Scope.Level.UNIT)).extracting(table -> table.scope().key())
                    .containsExactly("CS01", "CS02");
        }

        @Test
        void aMergerAfterTheSnapshotLeavesItAsItWas() {
            scene.hasReported("CS11", in2020("B1", 3));
            Snapshot taken = scene.consolidated();

            scene.directory.changes.merge("CS11", "CS01", LocalDate.of(2021, 3, 1));

            Snapshot read = scene.reading.snapshot(scene.plan, taken.number());
            assertThat(read).isEqualTo(taken);
            assertThat(scene.text(read, Scope.unit("CS11"), "B1", Y2020)).isEqualTo("3");
        }

        @Test
        void aRenamedUnitBearsItsNewNameWithTheOldOne() {
            scene.directory.changes.rename("CS02", "Chi bộ Ban Tổ chức", LocalDate.of(2021, 3, 1));

            assertThat(ScopeNames.of(Scope.unit("CS02"), scene.consolidated()))
                    .isEqualTo("Chi bộ Ban Tổ chức (trước là Chi bộ Ban Tổ chức Tỉnh ủy)");
        }
    }

    @Nested
    class WhoIsMissing {

        private final ConsolidationScene scene = new ConsolidationScene("CS01", "CS02", "CS11", "DK01");

        @Test
        void everyUnitWithoutAnAcceptedReportIsNamedWithTheReason() {
            scene.hasAcknowledged("CS02");
            scene.hasReported("CS11", in2020("B1", 3), false, Outcome.RETURNED);
            scene.hasReported("DK01", in2020("K1", 3), true, Outcome.ACCEPTED);

            Snapshot taken = scene.consolidated();

            assertThat(taken.missing()).extracting(UnitSource::unitCode, UnitSource::missing).containsExactly(
                    org.assertj.core.groups.Tuple.tuple("CS01", "Không nộp báo cáo, không xác nhận yêu cầu."),
                    org.assertj.core.groups.Tuple.tuple("CS02", "Đã xác nhận yêu cầu nhưng không nộp báo cáo."),
                    org.assertj.core.groups.Tuple.tuple("CS11", "Báo cáo bị trả lại, đơn vị không nộp lại. "
                            + "Lý do trả lại: Thiếu số liệu khen thưởng"));
            assertThat(taken.onTime()).isZero();
            assertThat(taken.late()).isEqualTo(1);
        }

        @Test
        void whyItWasGoneOnWithoutAReportIsAFactOfTheJournal() {
            scene.isGoneWithout("CS01", "Đơn vị đang giải thể");

            assertThat(scene.consolidated().missing().get(0).missing()).isEqualTo("Không nộp báo cáo, không xác nhận "
                    + "yêu cầu. Tổng hợp không có báo cáo của đơn vị. Lý do: Đơn vị đang giải thể");
        }

        @Test
        void aReturnedVersionCountsForNothingBesideTheAcceptedOne() {
            scene.hasReported("CS01", in2020("B1", 999), false, Outcome.RETURNED);
            scene.hasReported("CS01", in2020("B1", 4));

            Snapshot taken = scene.consolidated();

            assertThat(scene.text(taken, Scope.WHOLE, "B1", Y2020)).isEqualTo("4");
            assertThat(taken.sources().get(0).version()).isEqualTo(2);
        }
    }

    @Nested
    class WhatIsKept {

        private final ConsolidationScene scene = new ConsolidationScene("CS01", "CS02");

        @Test
        void theKeptTablesAreThoseThatItsSourcesGive() {
            scene.hasReported("CS01", in2020("A1", 100, "B3P", 80, "B1", 4, "H1", Grade.TOT)
                    .with(Q1_2021, figures("B1", 0)));
            Snapshot taken = scene.consolidated();

            for (Scope.Level level : new Scope.Level[] {Scope.Level.WHOLE, Scope.Level.CLUSTER, Scope.Level.KIND}) {
                assertThat(scene.reading.tables(taken, level))
                        .containsExactlyElementsOf(scene.madeTables.of(taken, level).values());
            }
        }

        @Test
        void theNextSnapshotLeavesTheOneBeforeAsItWas() {
            scene.hasReported("CS01", in2020("B1", 4));
            Snapshot first = scene.consolidated();
            ScopeFigures before = scene.reading.table(first, Scope.WHOLE);
            scene.hasReported("CS02", in2020("B1", 5));

            Snapshot second = scene.consolidation.consolidate(scene.plan, "vanphong", "Báo cáo đến muộn.");

            assertThat(second.number()).isEqualTo(2);
            assertThat(scene.text(second, Scope.WHOLE, "B1", Y2020)).isEqualTo("9");
            assertThat(scene.reading.snapshots(scene.plan)).containsExactly(first, second);
            assertThat(scene.reading.table(first, Scope.WHOLE)).isEqualTo(before);
        }

        @Test
        void whatIsNotInTheTableOfTheRegimeIsLeftOut() {
            scene.hasReported("CS01", FigureTable.of(org.planlifecycle.figures.ReportPeriod.ofYear(2010),
                    figures("B1", 4)));

            assertThat(scene.overYears(scene.consolidated(), Scope.WHOLE, "B1")).isEqualTo("–");
        }
    }
}
