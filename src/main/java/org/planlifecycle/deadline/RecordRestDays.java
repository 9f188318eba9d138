package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.planlifecycle.kernel.Refusal;

/**
 * The wish to record one day, or an unbroken row of days, as the notice gives them.
 *
 * @param firstDay first day, inclusive
 * @param lastDay last day, inclusive; at most {@value #LONGEST_BREAK} days with the first
 * @param name the occasion; the name of a statutory day replaces its precedent for the year
 * @param source the notice, in Vietnamese
 */
public record RecordRestDays(LocalDate firstDay, LocalDate lastDay, String name, RestDayKind kind,
        RestDayStatus status, String source) {

    private static final int LONGEST_BREAK = 31;

    public RecordRestDays {
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal("Ngày cuối %s trước ngày đầu %s; hãy sửa lại.".formatted(
                    PrintedDates.formatDate(lastDay), PrintedDates.formatDate(firstDay)));
        }
        if (firstDay.plusDays(LONGEST_BREAK).isBefore(lastDay.plusDays(1))) {
            throw new Refusal("Một lần chỉ ghi được nhiều nhất %d ngày liền; hãy kiểm tra lại ngày cuối."
                    .formatted(LONGEST_BREAK));
        }
        if (name.isBlank()) {
            throw new Refusal("Chưa ghi tên dịp nghỉ; hãy chọn trong danh sách hoặc ghi tên.");
        }
    }

    Stream<RestDay> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).map(day -> new RestDay(day, name, kind, status, source));
    }

    /** "04/02/2027" or "từ 04/02/2027 đến hết 10/02/2027". */
    String period() {
        String first = PrintedDates.formatDate(firstDay);
        return firstDay.equals(lastDay) ? first
                : "từ %s đến hết %s".formatted(first, PrintedDates.formatDate(lastDay));
    }
}
