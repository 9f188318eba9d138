package org.planlifecycle.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a campaign left: straight from the tables, so that no code which wrote them vouches for itself. */
@Component
@Profile("rehearsal")
class TraceReader {

    private static final Map<LadderAction, Role> WRITTEN_TO = Map.of(LadderAction.MAIL_CONTACT, Role.UNIT_CONTACT,
            LadderAction.MAIL_SECRETARY, Role.UNIT_SECRETARY);

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
        List<Traces.LetterRow> letters = letters(planId);
        return new Traces(plan, unitsOfPlan, known, steps, entries, recipients(entries, letters, steps), mails(planId),
                letters, withdrawn(planId), followUps(planId), extensions(planId), versions(planId), calls(planId));
    }

    /** A letter takes its mail along on the day it is issued; any other step writes at once. */
    private List<Traces.Recipients> recipients(List<JournalEntry> entries, List<Traces.LetterRow> letters,
            List<LadderStep> steps) {
        Map<String, Role> writtenTo = steps.stream().filter(step -> WRITTEN_TO.containsKey(step.action()))
                .collect(Collectors.toMap(LadderStep::code, step -> WRITTEN_TO.get(step.action())));
        return Stream.concat(entries.stream().filter(StepCode::isReminder)
                .filter(entry -> writtenTo.containsKey(entry.step()))
                .map(entry -> recipients(entry.unitCode(), entry.step(), writtenTo, entry.at())),
                letters.stream().map(letter -> recipients(letter.unitCode(), letter.step(),
                        Map.of(letter.step(), Role.UNIT_SECRETARY), letter.issuedAt()))).toList();
    }

    private Traces.Recipients recipients(String unitCode, String step, Map<String, Role> writtenTo, Instant at) {
        return new Traces.Recipients(unitCode, step, (int) people.inRoleOf(writtenTo.get(step), unitCode,
                VietnamDay.of(at)).stream().filter(person -> person.email() != null).count());
    }

    private List<Traces.MailRow> mails(PlanId planId) {
        return jdbc.sql("select unit_code, kind, step, recipient_id, status from outbox_mail where plan_id = :plan")
                .param("plan", planId.value()).query((row, index) -> new Traces.MailRow(row.getString("unit_code"),
                        row.getString("kind"), row.getString("step"), row.getString("recipient_id"),
                        row.getString("status"))).list();
    }

    /** The subject key of a letter of reminder: the unit's code, its last day, the step. */
    private List<Traces.LetterRow> letters(PlanId planId) {
        return jdbc.sql("select subject_key, created_at from official_document where plan_id = :plan and kind = :kind")
                .param("plan", planId.value()).param("kind", DocumentKind.REMINDER_LETTER.name())
                .query((row, index) -> letter(row.getString("subject_key").split("/"), instant(row, "created_at")))
                .list();
    }

    private static Traces.LetterRow letter(String[] subject, Instant issuedAt) {
        return new Traces.LetterRow(subject[0], subject[2], issuedAt);
    }

    private List<Traces.WithdrawnLetter> withdrawn(PlanId planId) {
        return jdbc.sql("select unit_code, step from letter_to_sign where plan_id = :plan and state in ('DROPPED', 'REFUSED')")
                .param("plan", planId.value()).query((row, index) -> new Traces.WithdrawnLetter(
                        row.getString("unit_code"), row.getString("step"))).list();
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
