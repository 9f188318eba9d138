package org.planlifecycle.conference.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.planlifecycle.conference.ConditionAssessment;
import org.planlifecycle.conference.Conference;
import org.planlifecycle.conference.ConferenceMode;
import org.planlifecycle.conference.Conferences;
import org.planlifecycle.conference.RiskLevel;
import org.planlifecycle.conference.StartTime;
import org.planlifecycle.conference.Venue;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conferences in the table {@code conference}. */
@Repository
class JdbcConferences implements Conferences {

    private final JdbcClient jdbc;

    JdbcConferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Conference> find(PlanId planId) {
        return jdbc.sql("select * from conference where plan_id = ?").param(planId.value())
                .query(JdbcConferences::map).optional();
    }

    @Override
    public Conference get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("The conference of plan '%s' is not planned".formatted(planId)));
    }

    @Override
    public void save(Conference conference) {
        int changed = bind(jdbc.sql("""
                update conference set starts_at = :startsAt, intended_mode = :intendedMode, chair = :chair,
                  window_reason = :windowReason, planned_by = :plannedBy, invitation_round = :round,
                  venue_name = :venueName, venue_address = :venueAddress, venue_capacity = :venueCapacity,
                  venue_contact = :venueContact, risk_level = :riskLevel, delegates = :delegates,
                  assessed_capacity = :assessedCapacity, assessment_note = :note, assessed_by = :assessedBy,
                  chosen_mode = :chosenMode
                where plan_id = :planId"""), conference).update();
        if (changed == 0) {
            bind(jdbc.sql("""
                    insert into conference (plan_id, starts_at, intended_mode, chair, window_reason, planned_by,
                      invitation_round, venue_name, venue_address, venue_capacity, venue_contact, risk_level,
                      delegates, assessed_capacity, assessment_note, assessed_by, chosen_mode)
                    values (:planId, :startsAt, :intendedMode, :chair, :windowReason, :plannedBy, :round, :venueName,
                      :venueAddress, :venueCapacity, :venueContact, :riskLevel, :delegates, :assessedCapacity, :note,
                      :assessedBy, :chosenMode)"""), conference).update();
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Conference conference) {
        Optional<Venue> venue = conference.venue();
        Optional<ConditionAssessment> assessment = conference.assessment();
        return statement.param("planId", conference.planId().value())
                .param("startsAt", conference.startsAt().text())
                .param("intendedMode", conference.intendedMode().name())
                .param("chair", conference.chair())
                .param("windowReason", conference.windowReason())
                .param("plannedBy", conference.plannedBy())
                .param("round", conference.round())
                .param("venueName", venue.map(Venue::name).orElse(null))
                .param("venueAddress", venue.map(Venue::address).orElse(null))
                .param("venueCapacity", venue.map(Venue::capacity).orElse(null))
                .param("venueContact", venue.map(Venue::contact).orElse(null))
                .param("riskLevel", assessment.map(ConditionAssessment::riskLevel).map(Enum::name).orElse(null))
                .param("delegates", assessment.map(ConditionAssessment::delegates).orElse(null))
                .param("assessedCapacity", assessment.map(ConditionAssessment::capacity).orElse(null))
                .param("note", assessment.map(ConditionAssessment::note).orElse(null))
                .param("assessedBy", assessment.map(ConditionAssessment::assessedBy).orElse(null))
                .param("chosenMode", conference.chosenMode() == null ? null : conference.chosenMode().name());
    }

    private static Conference map(ResultSet row, int number) throws SQLException {
        String mode = row.getString("chosen_mode");
        return new Conference(new PlanId(row.getString("plan_id")), StartTime.of(row.getString("starts_at")),
                ConferenceMode.valueOf(row.getString("intended_mode")), row.getString("chair"),
                row.getString("window_reason"), row.getString("planned_by"), row.getInt("invitation_round"),
                venue(row), assessment(row), mode == null ? null : ConferenceMode.valueOf(mode));
    }

    private static Venue venue(ResultSet row) throws SQLException {
        String name = row.getString("venue_name");
        return name == null ? null : new Venue(name, row.getString("venue_address"), row.getInt("venue_capacity"),
                row.getString("venue_contact"));
    }

    private static ConditionAssessment assessment(ResultSet row) throws SQLException {
        String risk = row.getString("risk_level");
        return risk == null ? null : new ConditionAssessment(RiskLevel.valueOf(risk), row.getInt("delegates"),
                row.getInt("assessed_capacity"), row.getString("assessment_note"), row.getString("assessed_by"));
    }
}
