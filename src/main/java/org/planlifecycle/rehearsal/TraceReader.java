package org.planlifecycle.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.LadderAction;
import org.planlifecycle.deadline.LadderStep;
import org.planlifecycle.deadline.LadderSteps;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a campaign left: straight from the tables, so that no code which wrote them vouches for itself. */
@Component
@Profile("rehearsal")
class TraceReader {

    private static final Map<LadderAction, Role> WRITTEN_TO = Map.of(LadderAction.MAIL_CONTACT, Role.UNIT_CONTACT,
            LadderAction.MAIL_SECRETARY, Role.UNIT_SECRETARY, LadderAction.FORMAL_LETTER, Role.UNIT_SECRETARY);

    private final JdbcClient jdbc;
    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final People people;
    private final LadderSteps ladder;
    private final Journal journal;

    TraceReader(JdbcClient jdbc, Plans plans, PlanUnits planUnits, Units units, People people, LadderSteps ladder,
            Journal journal) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.people = people;
        this.ladder = ladder;
        this.journal = journal;
    }

    Traces read(PlanId planId) {
        Plan plan = plans.get(planId);
        LocalDate from = Optional.ofNullable(plan.issuedOn()).orElseGet(() -> VietnamDay.of(plan.proposedAt()));
        List<PlanUnit> unitsOfPlan = planUnits.of(planId);
        List<Unit> known = unitsOfPlan.stream().map(unit -> units.get(unit.unitCode(), from)).toList();
        List<JournalEntry> entries = journal.of(planId);
        List<LadderStep> steps = StepCode.all(ladder.stepsFor(plan.text().planType(), from), entries);
        return new Traces(plan, unitsOfPlan, known, steps, entries, recipients(entries, steps), mails(planId),
                letters(planId), followUps(planId), extensions(planId), versions(planId), calls(planId));
    }

    private List<Traces.Recipients> recipients(List<JournalEntry> entries, List<LadderStep> steps) {
        Map<String, LadderStep> byCode = steps.stream()
                .collect(Collectors.toMap(LadderStep::code, Function.identity()));
        return entries.stream().filter(StepCode::isReminder)
                .filter(entry -> byCode.containsKey(StepCode.of(entry)))
                .map(entry -> new Traces.Recipients(entry.unitCode(), StepCode.of(entry),
                        recipients(entry, byCode.get(StepCode.of(entry)).action()))).toList();
    }

    private int recipients(JournalEntry entry, LadderAction action) {
        Role role = WRITTEN_TO.get(action);
        return role == null ? 0 : (int) people.inRoleOf(role, entry.unitCode(), VietnamDay.of(entry.at())).stream()
                .filter(person -> person.email() != null).count();
    }

    private List<Traces.MailRow> mails(PlanId planId) {
        return jdbc.sql("select unit_code, kind, step, recipient_id, status from outbox_mail where plan_id = :plan")
                .param("plan", planId.value()).query((row, index) -> new Traces.MailRow(row.getString("unit_code"),
                        row.getString("kind"), row.getString("step"), row.getString("recipient_id"),
                        row.getString("status"))).list();
    }

    /** The subject key of a letter of reminder begins with the unit's code. */
    private List<Traces.LetterRow> letters(PlanId planId) {
        return jdbc.sql("select subject_key, created_at from official_document where plan_id = :plan and kind = :kind")
                .param("plan", planId.value()).param("kind", DocumentKind.REMINDER_LETTER.name())
                .query((row, index) -> new Traces.LetterRow(row.getString("subject_key").split("/")[0],
                        instant(row, "created_at"))).list();
    }

    private List<Traces.FollowUpRow> followUps(PlanId planId) {
        return jdbc.sql("select unit_code, kind, listed_at, settled_at, result from report_follow_up where plan_id = :plan")
                .param("plan", planId.value()).query((row, index) -> new Traces.FollowUpRow(
                        row.getString("unit_code"), row.getString("kind"), instant(row, "listed_at"),
                        instant(row, "settled_at"), row.getString("result"))).list();
    }

    private List<Traces.ExtensionRow> extensions(PlanId planId) {
        return jdbc.sql("""
                select unit_code, decision, proposed_day, granted_day from report_extension where plan_id = :plan
                order by unit_code, number
                """).param("plan", planId.value()).query((row, index) -> new Traces.ExtensionRow(
                        row.getString("unit_code"), row.getString("decision"),
                        row.getObject("proposed_day", LocalDate.class),
                        row.getObject("granted_day", LocalDate.class))).list();
    }

    private List<Traces.VersionRow> versions(PlanId planId) {
        return jdbc.sql("""
                select unit_code, version, submitted_at, late, outcome, new_last_day from report_version
                where plan_id = :plan order by unit_code, version
                """).param("plan", planId.value()).query((row, index) -> new Traces.VersionRow(
                        row.getString("unit_code"), row.getInt("version"), instant(row, "submitted_at"),
                        row.getBoolean("late"), row.getString("outcome"),
                        row.getObject("new_last_day", LocalDate.class))).list();
    }

    private long calls(PlanId planId) {
        return jdbc.sql("select count(*) from unit_call where plan_id = :plan").param("plan", planId.value())
                .query(Long.class).single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
