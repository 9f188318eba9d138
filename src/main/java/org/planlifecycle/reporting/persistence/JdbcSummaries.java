package org.planlifecycle.reporting.persistence;

import static org.planlifecycle.plan.persistence.JdbcTimes.bind;
import static org.planlifecycle.plan.persistence.JdbcTimes.instant;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.Summaries;
import org.planlifecycle.reporting.SummaryComment;
import org.planlifecycle.reporting.SummaryReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consolidated reports in the tables {@code summary_report} and {@code summary_comment}. */
@Repository
class JdbcSummaries implements Summaries {

    private final JdbcClient jdbc;

    JdbcSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(SummaryReport summary) {
        int changed = bindAll(jdbc.sql("""
                update summary_report set results = :results, shortcomings = :shortcomings, lessons = :lessons,
                  solutions = :solutions, exemplars = :exemplars, drafted_by = :draftedBy, revised_by = :revisedBy,
                  comments_taken = :taken, return_reason = :reason, approved_by = :approvedBy, approved_at = :approvedAt
                where plan_id = :plan"""), summary).update();
        if (changed == 0) {
            bindAll(jdbc.sql("""
                    insert into summary_report (plan_id, results, shortcomings, lessons, solutions, exemplars,
                      drafted_by, revised_by, comments_taken, return_reason, approved_by, approved_at)
                    values (:plan, :results, :shortcomings, :lessons, :solutions, :exemplars, :draftedBy, :revisedBy,
                      :taken, :reason, :approvedBy, :approvedAt)"""), summary).update();
        }
    }

    private static JdbcClient.StatementSpec bindAll(JdbcClient.StatementSpec statement, SummaryReport summary) {
        return statement.param("plan", summary.planId().value())
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
                .query((row, number) -> new SummaryReport(planId, ReportRows.narrative(row),
                        row.getString("drafted_by"), row.getString("revised_by"), row.getString("comments_taken"),
                        row.getString("return_reason"), row.getString("approved_by"),
                        instant(row, "approved_at"))).optional();
    }

    @Override
    public void comment(SummaryComment comment) {
        jdbc.sql("delete from summary_comment where plan_id = ? and department = ?")
                .params(comment.planId().value(), comment.department()).update();
        jdbc.sql("""
                insert into summary_comment (plan_id, department, verdict, comment_text, commented_by, commented_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(comment.planId().value(), comment.department(), comment.verdict().name(), comment.text(),
                        comment.by(), bind(comment.at())).update();
    }

    @Override
    public List<SummaryComment> comments(PlanId planId) {
        return jdbc.sql("select * from summary_comment where plan_id = ? order by department")
                .param(planId.value())
                .query((row, number) -> new SummaryComment(planId, row.getString("department"),
                        SummaryComment.Verdict.valueOf(row.getString("verdict")), row.getString("comment_text"),
                        row.getString("commented_by"), instant(row, "commented_at"))).list();
    }
}
