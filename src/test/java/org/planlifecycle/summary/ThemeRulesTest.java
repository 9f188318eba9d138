package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeRulesTest {

    private static final Theme LEADERSHIP = new Theme("LEADERSHIP", "Lãnh đạo", List.of("cấp ủy", "đảng"));
    private static final Theme EXAMPLE = new Theme("EXAMPLE", "Nêu gương", List.of("nêu gương", "người đứng đầu"));
    private static final Theme INSPECTION = new Theme("INSPECTION", "Kiểm tra", List.of("kiểm tra", "kỷ luật"));
    private static final Theme OTHER = new Theme("OTHER", "Nội dung khác", List.of());

    private final ThemeRules rules = new ThemeRules(List.of(LEADERSHIP, EXAMPLE, INSPECTION, OTHER));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Phát huy vai trò nêu gương của cán bộ.                | EXAMPLE",
        "NÊU GƯƠNG là trách nhiệm.                             | EXAMPLE",
        "neu guong cua nguoi dung dau                          | EXAMPLE",
        "Cấp uỷ chủ động hơn.                                  | LEADERSHIP",
        "Giữ nghiêm kỉ luật, kỉ cương.                         | INSPECTION",
        "Cấp ủy phân công người đứng đầu nêu gương, làm trước. | EXAMPLE",
        "Tăng kinh phí cho phong trào.                         | OTHER"})
    void aSentenceGoesUnderTheThemeWhoseWordsItHasMost(String sentence, String theme) {
        assertThat(rules.suggest(sentence.strip()).code()).isEqualTo(theme);
    }

    @Test
    void tonesTellWordsApart() {
        assertThat(rules.suggest("Việc đó đang làm, sẽ báo cáo sau.")).as("đang is not đảng").isEqualTo(OTHER);
        assertThat(rules.suggest("Dạng văn bản này đáng lưu ý.")).isEqualTo(OTHER);
        assertThat(rules.suggest("Công tác xây dựng đảng.")).isEqualTo(LEADERSHIP);
    }

    @Test
    void aKeywordIsFoundAsWholeSyllablesOnly() {
        assertThat(rules.suggest("Chất lượng đảngviên")).isEqualTo(OTHER);
        assertThat(rules.suggest("Kiểm, tra cứu tài liệu thường xuyên.")).as("across a comma it is still in a row")
                .isEqualTo(INSPECTION);
        assertThat(rules.suggest("Kiểm kê, tra cứu tài liệu.")).isEqualTo(OTHER);
    }

    @Test
    void decomposedLettersAreTheSameAsComposedOnes() {
        String decomposed = Normalizer.normalize("Người đứng đầu phải đi trước", Normalizer.Form.NFD);

        assertThat(rules.suggest(decomposed)).isEqualTo(EXAMPLE);
    }

    @Test
    void aKeywordInsideALongerOneDoesNotCountAgain() {
        Theme shorter = new Theme("A", "A", List.of("sinh hoạt", "hoạt"));
        Theme longer = new Theme("B", "B", List.of("sinh hoạt chi bộ"));

        assertThat(new ThemeRules(List.of(shorter, longer, OTHER)).suggest("Đổi mới sinh hoạt chi bộ."))
                .isEqualTo(longer);
    }
}
