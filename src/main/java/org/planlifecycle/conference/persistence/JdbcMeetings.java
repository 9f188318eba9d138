package org.planlifecycle.conference.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.conference.Meeting;
import org.planlifecycle.conference.Meetings;
import org.planlifecycle.conference.Minutes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Held conferences in the tables {@code conference_meeting} and {@code conference_minutes}. */
@Repository
class JdbcMeetings implements Meetings {

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Meeting> find(PlanId planId) {
        return jdbc.sql("select * from conference_meeting where plan_id = ?").param(planId.value())
                .query((row, number) -> new Meeting(planId, row.getObject("held_on", LocalDate.class),
                        row.getInt("delegates"), row.getString("recorded_by")))
                .optional();
    }

    @Override
    public Meeting get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("The conference of plan '%s' was not held".formatted(planId)));
    }

    @Override
    public void add(Meeting meeting) {
        jdbc.sql("insert into conference_meeting (plan_id, held_on, delegates, recorded_by) values (?, ?, ?, ?)")
                .params(meeting.planId().value(), meeting.heldOn(), meeting.delegates(), meeting.recordedBy())
                .update();
    }

    @Override
    public Minutes minutesOf(PlanId planId) {
        return jdbc.sql("select * from conference_minutes where plan_id = ?").param(planId.value())
                .query((row, number) -> new Minutes(planId, row.getString("chair"), row.getString("secretary"),
                        row.getInt("delegates"), row.getString("proceedings"), row.getString("statements"),
                        row.getString("recorded_by")))
                .optional().orElseThrow(() -> new IllegalStateException("Plan '%s' has no minutes".formatted(planId)));
    }

    @Override
    public void add(Minutes minutes) {
        jdbc.sql("""
                insert into conference_minutes (plan_id, chair, secretary, delegates, proceedings, statements,
                  recorded_by) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(minutes.planId().value(), minutes.chair(), minutes.secretary(), minutes.delegates(),
                        minutes.proceedings(), minutes.statements(), minutes.recordedBy())
                .update();
    }
}
