package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.RestDayKind;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.RestDays;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded days in the table {@code rest_day}. */
@Repository
@DependsOn("deadlineSeed")
class JdbcRestDays implements RestDays {

    private final JdbcClient jdbc;
    private final Snapshot<Map<LocalDate, RestDay>> days;

    JdbcRestDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.days = new Snapshot<>(clock, this::read);
    }

    @Override
    public Map<LocalDate, RestDay> all() {
        return days.get();
    }

    private Map<LocalDate, RestDay> read() {
        return jdbc.sql("select rest_date, name, kind, status, source from rest_day").query(JdbcRestDays::map).list()
                .stream().collect(Collectors.toUnmodifiableMap(RestDay::day, Function.identity()));
    }

    private static RestDay map(ResultSet row, int number) throws SQLException {
        return new RestDay(row.getObject("rest_date", LocalDate.class), row.getString("name"),
                RestDayKind.valueOf(row.getString("kind")), RestDayStatus.valueOf(row.getString("status")),
                row.getString("source"));
    }
}
