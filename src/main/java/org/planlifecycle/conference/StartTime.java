package org.planlifecycle.conference;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Refusal;

/** A time of day to the minute, written {@code HH:mm}. */
public record StartTime(LocalTime time) {

    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** @throws Refusal if the text is not such a time */
    public static StartTime of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Refusal("“%s” không phải là giờ hợp lệ; hãy nhập theo dạng giờ:phút, ví dụ 07:30."
                    .formatted(text));
        }
        return new StartTime(LocalTime.parse(text));
    }

    public String text() {
        return time.toString();
    }

    /** As a document writes it: {@code 7 giờ 30 phút}. */
    public String spoken() {
        return "%d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }
}
