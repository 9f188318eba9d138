package org.planlifecycle.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans in the tables {@code plan} and {@code plan_line}. */
@Repository
class JdbcPlans implements Plans {

    private static final String DIRECTIVE = "DIRECTIVE";
    private static final String LEGAL_BASIS = "LEGAL_BASIS";
    private static final String RECIPIENT = "RECIPIENT";
    private static final String STATUSES = "statuses";
    private static final List<String> UNFINISHED = List.of(PlanStatus.DRAFT.name(), PlanStatus.ISSUED.name());

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcPlans(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(Plan plan) {
        bind(jdbc.sql("""
                insert into plan (id, plan_type, status, title, purpose, requirements, content, organisation,
                  review_from, review_to, deadline_phrase, due_at, last_day, conference_phrase, conference_from,
                  conference_to, conference_day, number_text, issued_on, proposed_by, proposed_at, ended_at, revision)
                values (:id, :type, :status, :title, :purpose, :requirements, :content, :organisation,
                  :reviewFrom, :reviewTo, :deadlinePhrase, :dueAt, :lastDay, :conferencePhrase, :conferenceFrom,
                  :conferenceTo, :conferenceDay, :number, :issuedOn, :proposedBy, :proposedAt, :endedAt, 1)"""), plan)
                .param("proposedBy", plan.proposedBy())
                .param("proposedAt", JdbcTimes.bind(plan.proposedAt()))
                .update();
        addLines(plan);
    }

    @Override
    public void save(Plan plan) {
        int changed = bind(jdbc.sql("""
                update plan set plan_type = :type, status = :status, title = :title, purpose = :purpose,
                  requirements = :requirements, content = :content, organisation = :organisation,
                  review_from = :reviewFrom, review_to = :reviewTo, deadline_phrase = :deadlinePhrase,
                  due_at = :dueAt, last_day = :lastDay, conference_phrase = :conferencePhrase,
                  conference_from = :conferenceFrom, conference_to = :conferenceTo, conference_day = :conferenceDay,
                  number_text = :number, issued_on = :issuedOn, ended_at = :endedAt, revision = revision + 1
                where id = :id and revision = :revision"""), plan)
                .param("revision", plan.revision())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Plan '%s' was changed meanwhile".formatted(plan.id()));
        }
        jdbc.sql("delete from plan_line where plan_id = :id").param("id", plan.id().value()).update();
        addLines(plan);
    }

    /** By an update that changes nothing: unlike "for update" it lets others go on adding rows that refer to the plan. */
    @Override
    public void hold(PlanId id) {
        jdbc.sql("update plan set revision = revision where id = ?").param(id.value()).update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Plan plan) {
        return statement.param("id", plan.id().value())
                .param("type", plan.text().planType())
                .param("status", plan.status().name())
                .param("title", plan.text().title())
                .param("purpose", plan.text().purpose())
                .param("requirements", plan.text().requirements())
                .param("content", plan.text().content())
                .param("organisation", plan.text().organisation())
                .param("reviewFrom", plan.period().fromYear())
                .param("reviewTo", plan.period().toYear())
                .param("deadlinePhrase", plan.deadline().phrase())
                .param("dueAt", JdbcTimes.bind(plan.deadline().dueAt()))
                .param("lastDay", plan.deadline().lastDay())
                .param("conferencePhrase", plan.conference().phrase())
                .param("conferenceFrom", plan.conference().from())
                .param("conferenceTo", plan.conference().to())
                .param("conferenceDay", plan.conference().chosenDay())
                .param("number", plan.number())
                .param("issuedOn", plan.issuedOn())
                .param("endedAt", JdbcTimes.bind(plan.endedAt()));
    }

    private void addLines(Plan plan) {
        batches.batchUpdate("insert into plan_line (plan_id, kind, position, line) values (?, ?, ?, ?)",
                Stream.of(rows(plan.id(), DIRECTIVE, plan.text().directives()),
                        rows(plan.id(), LEGAL_BASIS, plan.text().legalBasis()),
                        rows(plan.id(), RECIPIENT, plan.text().recipients())).flatMap(Function.identity()).toList());
    }

    private static Stream<Object[]> rows(PlanId id, String kind, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(position -> new Object[] {id.value(), kind, position, lines.get(position)});
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return where("p.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public Plan get(PlanId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no plan '%s'".formatted(id)));
    }

    @Override
    public List<Plan> running() {
        return where("p.status in (:statuses)", Map.of(STATUSES, List.of(PlanStatus.ISSUED.name())));
    }

    @Override
    public List<Plan> closed() {
        return where("p.status in (:statuses)", Map.of(STATUSES, List.of(PlanStatus.CLOSED.name())));
    }

    @Override
    public List<Plan> unfinished() {
        return where("p.status in (:statuses)", Map.of(STATUSES, UNFINISHED));
    }

    @Override
    public List<Plan> unfinished(String planType, LocalDate lastDay) {
        return where("p.plan_type = :type and p.last_day = :lastDay and p.status in (:statuses)", Map.of("type", planType,
                "lastDay", lastDay, STATUSES, UNFINISHED));
    }

    /** Two statements, however many plans there are. */
    private List<Plan> where(String condition, Map<String, Object> values) {
        Map<String, List<String>> lines = new HashMap<>();
        jdbc.sql("""
                select l.plan_id, l.kind, l.line from plan_line l join plan p on p.id = l.plan_id
                where %s order by l.position""".formatted(condition)).params(values).query((RowCallbackHandler) row ->
                lines.computeIfAbsent(row.getString("plan_id") + row.getString("kind"), of -> new ArrayList<>())
                        .add(row.getString("line")));
        return jdbc.sql("select p.* from plan p where %s order by p.proposed_at desc, p.id".formatted(condition))
                .params(values).query((row, number) -> map(row, lines)).list();
    }

    private static Plan map(ResultSet row, Map<String, List<String>> lines) throws SQLException {
        String id = row.getString("id");
        PlanText text = new PlanText(row.getString("plan_type"), row.getString("title"),
                lines.getOrDefault(id + DIRECTIVE, List.of()), row.getString("purpose"), row.getString("requirements"),
                row.getString("content"), row.getString("organisation"),
                lines.getOrDefault(id + LEGAL_BASIS, List.of()), lines.getOrDefault(id + RECIPIENT, List.of()));
        return new Plan(new PlanId(id), PlanStatus.valueOf(row.getString("status")), text,
                new ReviewPeriod(row.getInt("review_from"), row.getInt("review_to")),
                new ReportDeadline(row.getString("deadline_phrase"), JdbcTimes.instant(row, "due_at"),
                        JdbcTimes.day(row, "last_day")),
                new ConferenceWindow(row.getString("conference_phrase"), JdbcTimes.day(row, "conference_from"),
                        JdbcTimes.day(row, "conference_to"), JdbcTimes.day(row, "conference_day")),
                row.getString("number_text"), JdbcTimes.day(row, "issued_on"), row.getString("proposed_by"),
                JdbcTimes.instant(row, "proposed_at"), JdbcTimes.instant(row, "ended_at"), row.getInt("revision"));
    }
}
