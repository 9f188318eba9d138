package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.summary.ThemeMatrix.Shared;

class ThemeMatrixTest {

    private static final Theme EXAMPLE = new Theme("EXAMPLE", "Nêu gương", List.of("nêu gương"));
    private static final Theme INSPECTION = new Theme("INSPECTION", "Kiểm tra", List.of("kiểm tra"));
    private static final Theme OTHER = new Theme("OTHER", "Nội dung khác", List.of());
    private static final List<Theme> THEMES = List.of(EXAMPLE, INSPECTION, OTHER);

    private static final List<UnitNarrative> REPORTS = List.of(
            report("CS01", 1, "Người đứng đầu phải nêu gương. Kiểm tra hằng quý."),
            report("CS02", 2, "Người đứng đầu phải nêu gương!"),
            report("CS03", 1, "Kiểm tra hằng quý; xử lý kịp thời."));

    @Test
    void theSameWordsOfSeveralUnitsAreToldOnceWithAllUnits() {
        ThemeMatrix matrix = ReportThemes.matrix(THEMES, REPORTS, List.of());

        assertThat(matrix.on(Topic.LESSON)).extracting(group -> group.theme().code())
                .containsExactly("EXAMPLE", "INSPECTION");
        assertThat(matrix.on(Topic.LESSON).get(0).said())
                .containsExactly(new Shared("Người đứng đầu phải nêu gương.", List.of("CS01", "CS02")));
        assertThat(matrix.on(Topic.LESSON).get(1).units()).isEqualTo(2);
    }

    @Test
    void everySentenceKeepsItsUnitAndTheVersionOfTheReport() {
        assertThat(ReportThemes.matrix(THEMES, REPORTS, List.of()).of(Topic.LESSON))
                .extracting(ThemedSentence::id, ThemedSentence::unitName, ThemedSentence::version)
                .contains(org.assertj.core.groups.Tuple.tuple("CS02.LESSON.1", "Đơn vị CS02", 2));
    }

    @Test
    void themesAreCountedByUnit() {
        assertThat(ReportThemes.matrix(THEMES, REPORTS, List.of()).byUnit())
                .containsEntry("CS01", List.of(1, 1, 2)).containsEntry("CS03", List.of(0, 1, 2));
    }

    @Test
    void aPersonsChoiceWinsAsLongAsTheSentenceReadsTheSame() {
        ThemeChoice valid = new ThemeChoice("CS03.LESSON.1", "Kiểm tra hằng quý; xử lý kịp thời.", "OTHER", "a", Instant.EPOCH);
        ThemeChoice stale = new ThemeChoice("CS02.LESSON.1", "Câu của lần nộp trước.", "OTHER", "a", Instant.EPOCH);
        ThemeChoice gone = new ThemeChoice("CS01.LESSON.1", "Người đứng đầu phải nêu gương.", "GONE", "a", Instant.EPOCH);

        ThemeMatrix matrix = ReportThemes.matrix(THEMES, REPORTS, List.of(valid, stale, gone));

        assertThat(matrix.of(Topic.LESSON)).filteredOn(ThemedSentence::corrected)
                .extracting(ThemedSentence::unitCode, one -> one.theme().code())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CS03", "OTHER"));
    }

    @Test
    void manyUnitsAreTwoAndHowManyOthers() {
        assertThat(UnitReferences.of(List.of("CS03"))).isEqualTo("(CS03)");
        assertThat(UnitReferences.of(List.of("CS03", "CS17", "CS20"))).isEqualTo("(CS03, CS17, CS20)");
        assertThat(UnitReferences.of(List.of("CS03", "CS17", "CS20", "CS21", "CS17"))).isEqualTo("(CS03, CS17 và 2 đơn vị khác)");
    }

    private static UnitNarrative report(String code, int version, String lessons) {
        return new UnitNarrative(code, "Đơn vị " + code, version, new Narrative("Đã học tập đầy đủ nghị quyết.",
                "Một số việc còn chậm.", lessons, "Tiếp tục thực hiện tốt hơn.", "Giới thiệu một tập thể tốt."));
    }
}
