package org.planlifecycle.summary.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.CommentAnswer;
import org.planlifecycle.summary.SummaryComment;
import org.planlifecycle.summary.SummaryOpinion;
import org.planlifecycle.summary.SummaryPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions and comments of departments, in the tables {@code summary_opinion} and {@code summary_comment_line}. */
@Repository
class SummaryComments {

    private final JdbcClient jdbc;

    SummaryComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SummaryOpinion opinion) {
        String plan = opinion.planId().value();
        for (String table : List.of("summary_comment_line", "summary_opinion")) {
            jdbc.sql("delete from %s where plan_id = ? and department = ?".formatted(table))
                    .params(plan, opinion.department()).update();
        }
        jdbc.sql("insert into summary_opinion (plan_id, department, verdict, given_by, given_at) values (?, ?, ?, ?, ?)")
                .params(plan, opinion.department(), opinion.verdict().name(), opinion.by(), bind(opinion.at())).update();
        opinion.comments().forEach(comment -> jdbc.sql("""
                insert into summary_comment_line (plan_id, department, number, part, comment_text)
                values (?, ?, ?, ?, ?)""")
                .params(plan, opinion.department(), comment.number(), comment.part().name(), comment.text()).update());
    }

    List<SummaryOpinion> opinions(PlanId planId) {
        Map<String, List<SummaryComment>> comments = jdbc.sql("""
                select * from summary_comment_line where plan_id = ? order by department, number""")
                .param(planId.value()).query(SummaryComments::comment).list().stream()
                .collect(Collectors.groupingBy(SummaryComment::department));
        return jdbc.sql("select * from summary_opinion where plan_id = ? order by department").param(planId.value())
                .query((row, number) -> new SummaryOpinion(planId, row.getString("department"),
                        SummaryOpinion.Verdict.valueOf(row.getString("verdict")),
                        comments.getOrDefault(row.getString("department"), List.of()), row.getString("given_by"),
                        instant(row, "given_at"))).list();
    }

    private static SummaryComment comment(ResultSet row, int number) throws SQLException {
        String kind = row.getString("answer");
        CommentAnswer answer = kind == null ? null : new CommentAnswer(CommentAnswer.Kind.valueOf(kind),
                row.getString("reason"), row.getString("answered_by"), instant(row, "answered_at"));
        return new SummaryComment(row.getString("department"), row.getInt("number"),
                SummaryPart.valueOf(row.getString("part")), row.getString("comment_text"), answer);
    }

    void answer(PlanId planId, SummaryComment comment) {
        jdbc.sql("""
                update summary_comment_line set answer = :answer, reason = :reason, answered_by = :by, answered_at = :at
                where plan_id = :plan and department = :department and number = :number""")
                .param("answer", comment.answer().kind().name()).param("reason", comment.answer().reason())
                .param("by", comment.answer().by()).param("at", bind(comment.answer().at()))
                .param("plan", planId.value()).param("department", comment.department())
                .param("number", comment.number()).update();
    }
}
