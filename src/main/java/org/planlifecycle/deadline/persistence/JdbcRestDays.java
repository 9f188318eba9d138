package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.RestDayKind;
import org.planlifecycle.deadline.RestDayRegister;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.RestDays;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recorded days in the table {@code rest_day}. */
@Repository
@DependsOn("deadlineSeed")
class JdbcRestDays implements RestDays, RestDayRegister {

    private static final String ROWS = "select rest_date, name, kind, status, source from rest_day";

    private final JdbcClient jdbc;
    private final CalendarRevision revision;
    private final Snapshot<Map<LocalDate, RestDay>> days;

    JdbcRestDays(JdbcClient jdbc, Clock clock, CalendarRevision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.days = new Snapshot<>(clock, revision, this::read);
    }

    @Override
    public Map<LocalDate, RestDay> all() {
        return days.get();
    }

    @Override
    public Optional<RestDay> find(LocalDate day) {
        return jdbc.sql(ROWS + " where rest_date = :day").param("day", day).query(JdbcRestDays::map).optional();
    }

    @Override
    public void save(RestDay day) {
        revision.advance();
        String change = find(day.day()).isPresent() ? """
                update rest_day set name = :name, kind = :kind, status = :status, source = :source
                where rest_date = :day""" : """
                insert into rest_day (rest_date, name, kind, status, source)
                values (:day, :name, :kind, :status, :source)""";
        jdbc.sql(change).param("day", day.day()).param("name", day.name()).param("kind", day.kind().name())
                .param("status", day.status().name()).param("source", day.source()).update();
        days.forgetAfterCommit();
    }

    private Map<LocalDate, RestDay> read() {
        return jdbc.sql(ROWS).query(JdbcRestDays::map).list().stream()
                .collect(Collectors.toUnmodifiableMap(RestDay::day, Function.identity()));
    }

    private static RestDay map(ResultSet row, int number) throws SQLException {
        return new RestDay(row.getObject("rest_date", LocalDate.class), row.getString("name"),
                RestDayKind.valueOf(row.getString("kind")), RestDayStatus.valueOf(row.getString("status")),
                row.getString("source"));
    }
}
