package org.planlifecycle.deadline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The working calendar over the shipped rest days, without a database. */
public final class SeededCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0), ZONE);

    private SeededCalendar() {
    }

    public static WorkingCalendar calendar() {
        Map<LocalDate, RestDay> days = days();
        return new WorkingCalendar(() -> days);
    }

    public static Map<LocalDate, RestDay> days() {
        try (var reader = new InputStreamReader(SeededCalendar.class.getResourceAsStream("/seed/rest-days.csv"),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(SeededCalendar::day).collect(Collectors.toMap(RestDay::day, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RestDay day(CSVRecord row) {
        return new RestDay(LocalDate.parse(row.get("rest_date")), row.get("name"), RestDayKind.valueOf(row.get("kind")),
                RestDayStatus.valueOf(row.get("status")), row.get("source"));
    }
}
