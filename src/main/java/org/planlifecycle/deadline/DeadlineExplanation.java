package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in Vietnamese why a deadline falls where it does. */
class DeadlineExplanation {

    private final WorkingCalendar calendar;
    private final DeadlinePhrase phrase;
    private final LocalDateTime bound;
    private final LocalDate lastDay;
    private final LocalDate lastWorkingDay;

    /** @param bound the first local moment that is too late */
    DeadlineExplanation(WorkingCalendar calendar, DeadlinePhrase phrase, LocalDateTime bound) {
        this.calendar = calendar;
        this.phrase = phrase;
        this.bound = bound;
        this.lastDay = bound.minusNanos(1).toLocalDate();
        this.lastWorkingDay = calendar.lastWorkingDayOnOrBefore(lastDay);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(rule());
        addMove(sentences);
        sentences.add(lastWorkingDay());
        addSkippedDays(sentences);
        addWarnings(sentences);
        return sentences;
    }

    /** Empty if the last day is a working day. */
    String restDayWarning() {
        if (lastWorkingDay.equals(lastDay)) {
            return "";
        }
        return "Thời hạn rơi vào ngày nghỉ, %s%s; ngày làm việc cuối cùng trước khi hết hạn là %s.".formatted(
                PrintedDates.withWeekday(lastDay), holiday(lastDay), PrintedDates.withWeekday(lastWorkingDay));
    }

    /** " (Giỗ Tổ Hùng Vương)"; empty on a plain weekend. */
    private String holiday(LocalDate day) {
        return calendar.restDaysBetween(day, day).stream().filter(rest -> rest.kind() != RestDayKind.WEEKLY_REST)
                .map(rest -> " (%s)".formatted(rest.name())).findFirst().orElse("");
    }

    private String rule() {
        String reading = switch (phrase.rule()) {
            case BEFORE -> "không tính %s được nêu: hạn kết thúc %s".formatted(phrase.named().word(), end());
            case NO_LATER_THAN -> "tính cả %s được nêu: hạn kết thúc %s".formatted(phrase.named().word(), end());
            case EXPECTED -> "là mốc dự kiến, chưa phải hạn bắt buộc: " + window();
            case WORKING_DAYS_AFTER -> "đếm %d ngày làm việc, không tính ngày %s: hạn kết thúc %s".formatted(
                    phrase.days(), PrintedDates.formatDate(phrase.firstDay()), end());
            case CALENDAR_DAYS_AFTER -> "đếm %d ngày, không tính ngày %s: hạn kết thúc %s".formatted(
                    phrase.days(), PrintedDates.formatDate(phrase.firstDay()), end());
        };
        return "Cụm từ “%s” %s.".formatted(phrase.text(), reading);
    }

    private String window() {
        String first = PrintedDates.formatDate(phrase.firstDay());
        return phrase.namesWindow()
                ? "từ ngày %s đến hết ngày %s".formatted(first, PrintedDates.formatDate(phrase.lastDay()))
                : "trong ngày " + first;
    }

    private String end() {
        if (bound.toLocalDate().isAfter(lastDay)) {
            return "lúc 24 giờ %s".formatted(PrintedDates.withWeekday(lastDay));
        }
        LocalDateTime moment = phrase.moment();
        String word = phrase.rule() == DeadlineRule.BEFORE ? "ngay trước" : "đúng";
        return "%s %02d giờ %02d phút %s".formatted(word, moment.getHour(), moment.getMinute(),
                PrintedDates.withWeekday(moment.toLocalDate()));
    }

    private String lastWorkingDay() {
        String day = PrintedDates.withWeekday(lastWorkingDay);
        if (lastWorkingDay.equals(lastDay)) {
            return "Ngày làm việc cuối cùng là %s.".formatted(day);
        }
        return "Ngày %s là ngày nghỉ nên ngày làm việc cuối cùng là %s.".formatted(PrintedDates.formatDate(lastDay), day);
    }

    /** Where the counted days end before a rest day moves the end. */
    private LocalDate countedEnd() {
        return phrase.firstDay().plusDays(phrase.days());
    }

    private void addMove(List<String> sentences) {
        if (phrase.rule() == DeadlineRule.CALENDAR_DAYS_AFTER && !countedEnd().equals(lastDay)) {
            sentences.add("Ngày thứ %d là %s%s, là ngày nghỉ, nên hạn chuyển sang ngày làm việc tiếp theo.".formatted(
                    phrase.days(), PrintedDates.withWeekday(countedEnd()), holiday(countedEnd())));
        }
    }

    private void addSkippedDays(List<String> sentences) {
        LocalDate from = firstThatMayBeSkipped();
        List<RestDay> skipped = calendar.restDaysBetween(from, lastDay);
        if (!skipped.isEmpty()) {
            sentences.add("Ngày nghỉ bỏ qua: %s.".formatted(list(skipped)));
        }
        List<RestDay> worked = calendar.swappedWorkingDaysBetween(from, lastDay);
        if (!worked.isEmpty()) {
            sentences.add("Ngày cuối tuần vẫn làm việc: %s.".formatted(list(worked)));
        }
        if (skipped.stream().anyMatch(day -> day.status() == RestDayStatus.PRECEDENT)) {
            sentences.add("Lịch nghỉ của dịp này tính theo luật và tiền lệ vì chưa ghi thông báo chính thức, "
                    + "cần kiểm tra lại khi có thông báo.");
        }
    }

    private LocalDate firstThatMayBeSkipped() {
        return switch (phrase.rule()) {
            case WORKING_DAYS_AFTER -> phrase.firstDay().plusDays(1);
            case CALENDAR_DAYS_AFTER -> countedEnd();
            default -> lastWorkingDay.plusDays(1);
        };
    }

    private void addWarnings(List<String> sentences) {
        LocalDate from = phrase.firstDay().isBefore(lastWorkingDay) ? phrase.firstDay() : lastWorkingDay;
        calendar.announcedDaysBetween(from, lastDay).forEach(day -> sentences.add(
                "Ngày %s mới được công bố, chưa có hiệu lực nên chưa thay đổi cách tính.".formatted(reason(day))));
        IntStream.rangeClosed(from.getYear(), lastDay.getYear()).filter(year -> !calendar.knows(year))
                .forEach(year -> sentences.add(("Chưa có lịch nghỉ Tết Nguyên đán và Giỗ Tổ Hùng Vương năm %d nên cần "
                        + "kiểm tra lại ngày làm việc.").formatted(year)));
    }

    private static String list(List<RestDay> days) {
        return days.stream().map(DeadlineExplanation::reason).collect(Collectors.joining("; "));
    }

    private static String reason(RestDay day) {
        return "%s (%s)".formatted(PrintedDates.formatDate(day.day()), day.name());
    }
}
