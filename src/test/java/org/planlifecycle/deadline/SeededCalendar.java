package org.planlifecycle.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.planlifecycle.kernel.CsvFile;

/** The working calendar over the shipped rules and rest days, without a database. */
public final class SeededCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0), ZONE);

    private SeededCalendar() {
    }

    public static WorkingCalendar calendar() {
        return calendar(days());
    }

    /** The shipped rules under other recorded days. */
    public static WorkingCalendar calendar(Map<LocalDate, RestDay> recorded) {
        List<StatutoryDay> rules = rules();
        return new WorkingCalendar(() -> recorded, () -> rules);
    }

    public static Map<LocalDate, RestDay> days() {
        return CsvFile.rows("seed/rest-days.csv").stream().map(SeededCalendar::day)
                .collect(Collectors.toMap(RestDay::day, Function.identity()));
    }

    public static List<StatutoryDay> rules() {
        return CsvFile.rows("seed/statutory-days.csv").stream().map(SeededCalendar::rule).toList();
    }

    private static RestDay day(CSVRecord row) {
        return new RestDay(LocalDate.parse(row.get("rest_date")), row.get("name"), RestDayKind.valueOf(row.get("kind")),
                RestDayStatus.valueOf(row.get("status")), row.get("source"));
    }

    private static StatutoryDay rule(CSVRecord row) {
        return new StatutoryDay(row.get("code"), row.get("name"), StatutoryDay.Reckoning.valueOf(row.get("reckoning")),
                number(row, "month_number"), number(row, "day_number"), number(row, "first_offset"), number(row, "last_offset"),
                Arrays.stream(row.get("weekdays").split(" ")).filter(name -> !name.isEmpty()).map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                RestDayStatus.valueOf(row.get("status")), LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")), row.get("source"),
                row.get("compensated_by"));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
