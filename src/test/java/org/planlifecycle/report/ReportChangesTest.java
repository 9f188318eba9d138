package org.planlifecycle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportChanges.Change;

class ReportChangesTest {

    private static final ReportPeriod YEAR = ReportPeriod.ofYear(2020);
    private static final ReportPeriod YEAR_BEFORE = ReportPeriod.ofYear(2019);
    private static final Narrative NARRATIVE = ReportExamples.narrative();
    private static final FigureTable FIGURES = FigureTable.of(YEAR, numbers(10, 4))
            .with(YEAR_BEFORE, numbers(9, 3));

    @Test
    void twoEqualVersionsDifferInNothing() {
        assertThat(ReportChanges.between(version(NARRATIVE, FIGURES), version(NARRATIVE, FIGURES)).all()).isEmpty();
    }

    @Test
    void aChangedFigureIsShownWithItsPeriod() {
        ReportChanges changes = ReportChanges.between(version(NARRATIVE, FIGURES),
                version(NARRATIVE, FIGURES.with(YEAR_BEFORE, numbers(9, 5))));

        assertThat(changes.all()).containsExactly(new Change("A2", YEAR_BEFORE, "3", "5"));
        assertThat(changes.touch(new ReportRemark("A2", YEAR_BEFORE, ""))).isTrue();
        assertThat(changes.touch(new ReportRemark("A2", null, ""))).isTrue();
        assertThat(changes.touch(new ReportRemark("A2", YEAR, ""))).isFalse();
    }

    @Test
    void aPeriodThatWasNotReportedBeforeIsEmptyNotZero() {
        ReportChanges changes = ReportChanges.between(version(NARRATIVE, FigureTable.of(YEAR, numbers(10, 4))),
                version(NARRATIVE, FIGURES));

        assertThat(changes.all()).containsExactly(new Change("A1", YEAR_BEFORE, "", "9"),
                new Change("A2", YEAR_BEFORE, "", "3"));
    }

    @Test
    void onlyTheSentencesThatChangedAreShown() {
        String lessons = NARRATIVE.lessons() + " Phải kiểm tra thường xuyên.";
        Narrative changed = new Narrative(NARRATIVE.results(), NARRATIVE.shortcomings(), lessons,
                NARRATIVE.solutions(), NARRATIVE.exemplars());

        assertThat(ReportChanges.between(version(NARRATIVE, FIGURES), version(changed, FIGURES)).all())
                .containsExactly(new Change("lessons", null, "", "Phải kiểm tra thường xuyên."));
    }

    private static Figures numbers(int members, int women) {
        return new Figures(Map.of("A1", members, "A2", women), Map.of());
    }

    private static ReportVersion version(Narrative narrative, FigureTable figures) {
        return new ReportVersion(new PlanId("plan-1"), "CS01", 1, "cs01", Instant.EPOCH, false, "five-year-review", 1,
                narrative, figures, "", List.of(), ReportVersion.Check.WAITING);
    }
}
