package org.planlifecycle.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.LegacyText;
import org.planlifecycle.plan.PastedText;

/** Turns what arrived with a form into a {@link Submission}, or says in one Vietnamese sentence what is wrong. */
final class FormFieldCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFieldCheck() {
    }

    static Submission check(List<FormField> fields, Map<String, Object> raw) {
        Set<String> unknown = new HashSet<>(raw.keySet());
        fields.forEach(field -> unknown.remove(field.name()));
        if (!unknown.isEmpty()) {
            throw new Refusal("Biểu mẫu này không có trường “%s”; hãy tải lại trang rồi nhập lại."
                    .formatted(unknown.iterator().next()));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            Object value = checkOne(field, plain(raw.get(field.name())));
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return Submission.of(fields, values);
    }

    private static Object checkOne(FormField field, Object value) {
        if (isEmpty(value)) {
            if (field.required()) {
                throw new Refusal("Chưa nhập “%s”; hãy điền rồi gửi lại.".formatted(field.label()));
            }
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> text(field, value);
            case INTEGER -> integer(field, value);
            case FLAG -> flag(field, value);
            case DATE -> date(field, value);
            case CHOICE -> choice(field, value);
            case CHOICES -> choices(field, value);
            case ROWS -> rows(field, value);
        };
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    /** The value as plain Java: engine wrappers and JSON undone. */
    private static Object plain(Object value) {
        Object inner = value instanceof TypedValue typed && !(value instanceof JsonValue) ? typed.getValue() : value;
        if (inner instanceof JsonValue json) {
            return parse(json.isDeserialized() ? json.getValue().toString() : json.getValueSerialized());
        }
        return inner;
    }

    private static Object parse(String json) {
        try {
            return json == null ? null : JSON.readValue(json, new TypeReference<Object>() { });
        } catch (JsonProcessingException broken) {
            throw new Refusal("Dữ liệu gửi lên bị hỏng; hãy tải lại trang rồi nhập lại.");
        }
    }

    private static String text(FormField field, Object value) {
        if (!(value instanceof String raw)) {
            throw new Refusal("“%s” phải là chữ; hãy nhập lại.".formatted(field.label()));
        }
        LegacyText.in(raw).ifPresent(legacy -> {
            throw new Refusal("“%s” gõ bằng bảng mã cũ %s; hãy thay bằng bản đã chuyển sang Unicode sau đây rồi gửi lại: %s"
                    .formatted(field.label(), legacy.encoding(), PastedText.plain(legacy.unicode())));
        });
        String text = PastedText.plain(raw);
        if (text.length() > field.maxLength()) {
            throw new Refusal("“%s” dài %d ký tự, quá %d ký tự cho phép; hãy rút gọn."
                    .formatted(field.label(), text.length(), field.maxLength()));
        }
        if (text.isEmpty() && field.required()) {
            throw new Refusal("Chưa nhập “%s”; hãy điền rồi gửi lại.".formatted(field.label()));
        }
        return text;
    }

    private static Integer integer(FormField field, Object value) {
        BigDecimal number = number(field, value);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Refusal("“%s” phải là số nguyên; hãy sửa lại.".formatted(field.label()));
        }
        if (number.compareTo(field.min()) < 0) {
            throw new Refusal(field.min().signum() == 0
                    ? "“%s” không được là số âm; hãy sửa lại.".formatted(field.label())
                    : "“%s” phải từ %s trở lên; hãy sửa lại.".formatted(field.label(), field.min()));
        }
        if (number.compareTo(field.max()) > 0) {
            throw new Refusal("“%s” không được quá %s; hãy sửa lại.".formatted(field.label(), field.max()));
        }
        return number.intValueExact();
    }

    private static BigDecimal number(FormField field, Object value) {
        try {
            return new BigDecimal(value.toString().strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal("“%s” phải là số; hãy sửa lại.".formatted(field.label()));
        }
    }

    private static Boolean flag(FormField field, Object value) {
        if (!(value instanceof Boolean ticked)) {
            throw new Refusal("“%s” chỉ nhận có hoặc không; hãy tải lại trang rồi chọn lại.".formatted(field.label()));
        }
        return ticked;
    }

    private static LocalDate date(FormField field, Object value) {
        try {
            LocalDate day = LocalDate.parse(value.toString());
            if (day.getYear() < 1900 || day.getYear() > 2199) {
                throw new DateTimeParseException("out of range", value.toString(), 0);
            }
            return day;
        } catch (DateTimeParseException notADate) {
            throw new Refusal("“%s” không phải là ngày hợp lệ; hãy nhập theo dạng ngày/tháng/năm."
                    .formatted(field.label()));
        }
    }

    private static String choice(FormField field, Object value) {
        if (!field.choices().contains(value)) {
            throw new Refusal("“%s” không có lựa chọn đã gửi; hãy chọn lại trong danh sách.".formatted(field.label()));
        }
        return (String) value;
    }

    private static List<String> choices(FormField field, Object value) {
        List<String> chosen = new ArrayList<>();
        for (Object item : list(field, value)) {
            chosen.add(text(field, item));
        }
        return List.copyOf(chosen);
    }

    private static List<Submission> rows(FormField field, Object value) {
        List<?> items = list(field, value);
        if (items.size() > field.max().intValue()) {
            throw new Refusal("“%s” có %d dòng, quá %s dòng cho phép; hãy bớt đi."
                    .formatted(field.label(), items.size(), field.max()));
        }
        List<Submission> rows = new ArrayList<>();
        for (Object item : items) {
            rows.add(row(field, item, rows.size() + 1));
        }
        return List.copyOf(rows);
    }

    private static Submission row(FormField field, Object item, int number) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new Refusal("“%s” bị hỏng ở dòng %d; hãy tải lại trang rồi nhập lại."
                    .formatted(field.label(), number));
        }
        Map<String, Object> raw = new LinkedHashMap<>();
        map.forEach((key, cell) -> raw.put(String.valueOf(key), cell));
        try {
            return check(field.columns(), raw);
        } catch (Refusal refusal) {
            throw new Refusal("%s, dòng %d: %s".formatted(field.label(), number, refusal.getMessage()));
        }
    }

    private static List<?> list(FormField field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw new Refusal("“%s” phải là một danh sách; hãy tải lại trang rồi nhập lại.".formatted(field.label()));
        }
        return list;
    }
}
