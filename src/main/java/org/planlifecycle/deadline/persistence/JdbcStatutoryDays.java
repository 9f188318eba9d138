package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.StatutoryDay;
import org.planlifecycle.deadline.StatutoryDays;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules in the table {@code statutory_day}. */
@Repository
@DependsOn("deadlineSeed")
class JdbcStatutoryDays implements StatutoryDays {

    private final JdbcClient jdbc;
    private final Snapshot<List<StatutoryDay>> rules;

    JdbcStatutoryDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rules = new Snapshot<>(clock, this::read);
    }

    @Override
    public List<StatutoryDay> all() {
        return rules.get();
    }

    private List<StatutoryDay> read() {
        return jdbc.sql("select * from statutory_day order by valid_from, code").query(JdbcStatutoryDays::map).list();
    }

    private static StatutoryDay map(ResultSet row, int number) throws SQLException {
        return new StatutoryDay(row.getString("code"), row.getString("name"),
                StatutoryDay.Reckoning.valueOf(row.getString("reckoning")), row.getInt("month_number"),
                row.getInt("day_number"), row.getInt("first_offset"), row.getInt("last_offset"),
                weekdays(row.getString("weekdays")), RestDayStatus.valueOf(row.getString("status")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getString("source"), row.getString("compensated_by"));
    }

    private static Set<DayOfWeek> weekdays(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
