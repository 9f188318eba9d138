package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** Keeps a copy of the small table for a minute, because a sweep over all units asks thousands of times. */
@Repository
@DependsOn("deadlineSeed")
class JdbcRestDays implements RestDays {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Snapshot latest;

    JdbcRestDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<LocalDate, RestDay> all() {
        Instant now = clock.instant();
        Snapshot known = latest;
        if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) >= 0) {
            known = new Snapshot(now, read());
            latest = known;
        }
        return known.days();
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

    private record Snapshot(Instant readAt, Map<LocalDate, RestDay> days) {
    }
}
