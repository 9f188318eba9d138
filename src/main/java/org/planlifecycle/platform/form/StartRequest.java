package org.planlifecycle.platform.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.planlifecycle.kernel.Refusal;

/**
 * A start as one dialog sent it: whose it is, the key that the dialog gives with every attempt, and what was typed. It
 * may come twice, by a double click or because the answer to the first was lost.
 */
public record StartRequest(String userId, String key, String content) {

    /** What the key is sent as; no form may have a field of this name. */
    static final String FIELD = "requestKey";

    private static final int LONGEST = 64;

    /** Takes the key out of what was sent; empty where none was, so that each sending is a start of its own. */
    static Optional<StartRequest> takenFrom(Map<String, Object> sent, String userId) {
        if (!sent.containsKey(FIELD) || userId == null) {
            return Optional.empty();
        }
        String text = text(sent.remove(FIELD));
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Refusal("Yêu cầu khởi tạo không đọc được; hãy đóng hộp thoại, mở lại rồi gửi lại.");
        }
        Map<String, String> typed = new TreeMap<>();
        sent.forEach((name, value) -> typed.put(name, text(value)));
        return Optional.of(new StartRequest(userId, text, typed.toString()));
    }

    private static String text(Object value) {
        if (value instanceof SerializableValue serialized) {
            return serialized.getValueSerialized();
        }
        return String.valueOf(value instanceof TypedValue typed ? typed.getValue() : value);
    }
}
