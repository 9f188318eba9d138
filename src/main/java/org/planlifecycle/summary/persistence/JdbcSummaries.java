package org.planlifecycle.summary.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.persistence.ReportRows;
import org.planlifecycle.summary.GeneratedLine;
import org.planlifecycle.summary.GeneratedLines;
import org.planlifecycle.summary.Summaries;
import org.planlifecycle.summary.SummaryComment;
import org.planlifecycle.summary.SummaryOpinion;
import org.planlifecycle.summary.SummaryPart;
import org.planlifecycle.summary.SummaryReport;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consolidated reports in the table {@code summary_report}. */
@Repository
class JdbcSummaries implements Summaries {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final SummaryComments comments;

    JdbcSummaries(JdbcClient jdbc, JdbcOperations batches, SummaryComments comments) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.comments = comments;
    }

    @Override
    public void save(SummaryReport summary) {
        int changed = bindAll(jdbc.sql("""
                update summary_report set draft_number = :draftNumber, results = :results, shortcomings = :shortcomings,
                  lessons = :lessons, solutions = :solutions, exemplars = :exemplars, drafted_by = :draftedBy, revised_by = :revisedBy,
                  comments_taken = :taken, return_reason = :reason, approved_by = :approvedBy, approved_at = :approvedAt
                where plan_id = :plan"""), summary).update();
        if (changed == 0) {
            bindAll(jdbc.sql("""
                    insert into summary_report (plan_id, draft_number, results, shortcomings, lessons, solutions, exemplars,
                      drafted_by, revised_by, comments_taken, return_reason, approved_by, approved_at)
                    values (:plan, :draftNumber, :results, :shortcomings, :lessons, :solutions, :exemplars, :draftedBy, :revisedBy,
                      :taken, :reason, :approvedBy, :approvedAt)"""), summary).update();
        }
    }

    private static JdbcClient.StatementSpec bindAll(JdbcClient.StatementSpec statement, SummaryReport summary) {
        return statement.param("plan", summary.planId().value())
                .param("draftNumber", summary.draftNumber())
                .param("results", summary.narrative().results())
                .param("shortcomings", summary.narrative().shortcomings())
                .param("lessons", summary.narrative().lessons())
                .param("solutions", summary.narrative().solutions())
                .param("exemplars", summary.narrative().exemplars())
                .param("draftedBy", summary.draftedBy()).param("revisedBy", summary.revisedBy())
                .param("taken", summary.commentsTaken()).param("reason", summary.returnReason())
                .param("approvedBy", summary.approvedBy()).param("approvedAt", bind(summary.approvedAt()));
    }

    @Override
    public Optional<SummaryReport> find(PlanId planId) {
        return jdbc.sql("select * from summary_report where plan_id = ?").param(planId.value())
                .query((row, number) -> new SummaryReport(planId, ReportRows.narrative(row), row.getInt("draft_number"),
                        row.getString("drafted_by"), row.getString("revised_by"), row.getString("comments_taken"),
                        row.getString("return_reason"), row.getString("approved_by"),
                        instant(row, "approved_at"))).optional();
    }

    @Override
    public void add(SummaryOpinion opinion) {
        comments.add(opinion);
    }

    @Override
    public List<SummaryOpinion> opinions(PlanId planId) {
        return comments.opinions(planId);
    }

    @Override
    public void answer(PlanId planId, Collection<SummaryComment> answered) {
        answered.forEach(comment -> comments.answer(planId, comment));
    }

    @Override
    public GeneratedLines generated(PlanId planId) {
        List<Kept> kept = jdbc.sql("select * from summary_generated where plan_id = ? order by sort_order")
                .param(planId.value()).query((row, number) -> new Kept(row.getInt("snapshot_number"),
                        new GeneratedLine(SummaryPart.valueOf(row.getString("part")), row.getString("line_key"),
                                row.getString("line_text")))).list();
        return new GeneratedLines(kept.stream().mapToInt(Kept::snapshot).findFirst().orElse(0),
                kept.stream().map(Kept::line).toList());
    }

    private record Kept(int snapshot, GeneratedLine line) {
    }

    @Override
    public void generated(PlanId planId, GeneratedLines generated) {
        jdbc.sql("delete from summary_generated where plan_id = ?").param(planId.value()).update();
        batches.batchUpdate("""
                insert into summary_generated (plan_id, sort_order, part, line_key, line_text, snapshot_number)
                values (?, ?, ?, ?, ?, ?)""", IntStream.range(0, generated.lines().size()).mapToObj(number -> row(planId,
                    number, generated.lines().get(number), generated.snapshot())).toList());
    }

    private static Object[] row(PlanId planId, int number, GeneratedLine line, int snapshot) {
        return new Object[] {planId.value(), number + 1, line.part().name(), line.key(), line.text(), snapshot};
    }
}
