package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guard refuses at every form of the product, whatever the form is about. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

    @Autowired
    FormContracts contracts;

    private Stream<FormContract> forms() {
        return contracts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesAFieldThatItDoesNotDeclare(FormContract form) {
        Map<String, Object> sent = valid(form.fields());
        sent.put("planId", "kh-2021-another");

        assertThatThrownBy(() -> FormFieldCheck.check(form.fields(), sent)).isInstanceOf(Refusal.class)
                .hasMessage("Biểu mẫu này không có trường “planId”; hãy tải lại trang rồi nhập lại.");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesWhatIsMissingByItsLabel(FormContract form) {
        form.fields().stream().filter(FormField::required).forEach(field -> {
            Map<String, Object> sent = valid(form.fields());
            sent.remove(field.name());

            assertThatThrownBy(() -> FormFieldCheck.check(form.fields(), sent)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("Chưa nhập “%s”".formatted(field.label()));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesNegativeFiguresAndTextsThatAreTooLong(FormContract form) {
        for (FormField field : form.fields()) {
            Map<String, Object> sent = valid(form.fields());
            if (field.kind() == FormField.Kind.INTEGER) {
                sent.put(field.name(), -1);
            } else if (field.kind() == FormField.Kind.TEXT) {
                sent.put(field.name(), "ă".repeat(field.maxLength() + 1));
            } else {
                continue;
            }

            assertThatThrownBy(() -> FormFieldCheck.check(form.fields(), sent)).isInstanceOf(Refusal.class)
                    .hasMessageContaining(field.label());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void acceptsWhatIsRight(FormContract form) {
        assertThat(FormFieldCheck.check(form.fields(), valid(form.fields())).values()).isNotNull();
    }

    private static Map<String, Object> valid(List<FormField> fields) {
        Map<String, Object> values = new HashMap<>();
        fields.forEach(field -> values.put(field.name(), valid(field)));
        return values;
    }

    private static Object valid(FormField field) {
        return switch (field.kind()) {
            case TEXT -> "chữ";
            case INTEGER -> field.min().intValue();
            case FLAG -> true;
            case DATE -> "2021-03-08";
            case CHOICE -> field.choices().iterator().next();
            case CHOICES -> List.of("CS01");
            case ROWS -> List.of(valid(field.columns()));
        };
    }
}
