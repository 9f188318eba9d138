package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.FormField.Kind;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;

/** How the values of a form are read, and how a mistake is said. */
class FormFieldCheckTest {

    private static final List<FormField> FIELDS = List.of(
            text("name", "Họ và tên", 20, true),
            new FormField("members", "Số đảng viên", Kind.INTEGER, false, null, BigDecimal.ZERO,
                    BigDecimal.valueOf(500), Set.of(), List.of(), false),
            simple("day", "Ngày họp", Kind.DATE, Set.of()),
            simple("agreed", "Nhất trí", Kind.FLAG, Set.of()),
            simple("kind", "Loại", Kind.CHOICE, Set.of("A", "B")),
            new FormField("rows", "Danh sách", Kind.ROWS, false, null, null, BigDecimal.valueOf(2), Set.of(),
                    List.of(text("code", "Mã", 5, true)), false));

    private static FormField text(String name, String label, int most, boolean required) {
        return new FormField(name, label, Kind.TEXT, required, most, null, null, Set.of(), List.of(), false);
    }

    private static FormField simple(String name, String label, Kind kind, Set<String> choices) {
        return new FormField(name, label, kind, false, null, null, null, choices, List.of(), false);
    }

    @Test
    void textsAreComposedTrimmedAndFreedOfControlCharacters() {
        String typed = "  " + Normalizer.normalize("Nguyễn Văn Ưng", Normalizer.Form.NFD) + "\u0007\u0000 ";

        assertThat(check(Map.of("name", typed)).text("name")).isEqualTo("Nguyễn Văn Ưng");
    }

    @Test
    void valuesArriveAsTheEngineWrapsThemAndListsAsJson() {
        Submission read = check(Map.of("name", Variables.stringValue("An"), "members", Variables.longValue(31L),
                "day", "2021-03-05", "rows", SpinValues.jsonValue("[{\"code\":\"TT-01\"}]").create()));

        assertThat(read.integer("members")).isEqualTo(31);
        assertThat(read.date("day")).isEqualTo(LocalDate.of(2021, 3, 5));
        assertThat(read.rows("rows")).singleElement().extracting(row -> row.text("code")).isEqualTo("TT-01");
        assertThat(read.flag("agreed")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members | 2.5        | “Số đảng viên” phải là số nguyên; hãy sửa lại.
            members | nhiều      | “Số đảng viên” phải là số; hãy sửa lại.
            members | -1         | “Số đảng viên” không được là số âm; hãy sửa lại.
            members | 501        | “Số đảng viên” không được quá 500; hãy sửa lại.
            members | 1e9        | “Số đảng viên” không được quá 500; hãy sửa lại.
            day     | 05/3/2021  | “Ngày họp” không phải là ngày hợp lệ; hãy nhập theo dạng ngày/tháng/năm.
            day     | 2021-02-30 | “Ngày họp” không phải là ngày hợp lệ; hãy nhập theo dạng ngày/tháng/năm.
            day     | 0021-03-05 | “Ngày họp” không phải là ngày hợp lệ; hãy nhập theo dạng ngày/tháng/năm.
            kind    | C          | “Loại” không có lựa chọn đã gửi; hãy chọn lại trong danh sách.
            agreed  | có         | “Nhất trí” chỉ nhận có hoặc không; hãy tải lại trang rồi chọn lại.
            rows    | một        | “Danh sách” phải là một danh sách; hãy tải lại trang rồi nhập lại.
            """)
    void aWrongValueIsRefusedInOneSentenceThatNamesTheField(String field, String value, String sentence) {
        assertThatThrownBy(() -> check(Map.of("name", "An", field, value))).isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    @Test
    void aWrongCellIsRefusedWithItsRow() {
        assertThatThrownBy(() -> check(Map.of("name", "An", "rows",
                List.of(Map.of("code", "TT-01"), Map.of("code", "TT-0002")))))
                .hasMessage("Danh sách, dòng 2: “Mã” dài 7 ký tự, quá 5 ký tự cho phép; hãy rút gọn.");
        assertThatThrownBy(() -> check(Map.of("name", "An", "rows", List.of(Map.of("code", "A", "vote", "X")))))
                .hasMessageContaining("không có trường “vote”");
        assertThatThrownBy(() -> check(Map.of("name", "An", "rows",
                List.of(Map.of("code", "A"), Map.of("code", "B"), Map.of("code", "C")))))
                .hasMessageContaining("có 3 dòng, quá 2 dòng");
    }

    @Test
    void lengthsAreCountedAfterPastingWasMadePlain() {
        String typed = Normalizer.normalize("\u00A0• Nguyễn\u000B  Văn\u200B   Ưng Một", Normalizer.Form.NFD);

        assertThat(typed.length()).isGreaterThan(20);
        assertThat(check(Map.of("name", "A" + typed.substring(3))).text("name")).isEqualTo("ANguyễn\nVăn Ưng Một");
    }

    @Test
    void aTextInAnOldEncodingIsRefusedWithWhatItSays() {
        assertThatThrownBy(() -> check(Map.of("name", "NguyÔn V¨n \u00ADng")))
                .isInstanceOf(Refusal.class).hasMessageContaining("bảng mã cũ TCVN3 (ABC)")
                .hasMessageEndingWith(": Nguyễn Văn ưng");
    }

    @Test
    void aTextOfSpacesOnlyIsMissing() {
        assertThatThrownBy(() -> check(Map.of("name", " \n ")))
                .hasMessage("Chưa nhập “Họ và tên”; hãy điền rồi gửi lại.");
    }

    private static Submission check(Map<String, Object> sent) {
        return FormFieldCheck.check(FIELDS, sent);
    }
}
