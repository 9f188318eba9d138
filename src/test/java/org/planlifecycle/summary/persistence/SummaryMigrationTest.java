package org.planlifecycle.summary.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.CommentAnswer;
import org.planlifecycle.summary.SummaryOpinion.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What departments said before comments had answers of their own is not lost. */
class SummaryMigrationTest {

    private static final PlanId PLAN = new PlanId("kh-2021-008");

    private final DataSource database = TestDatabase.migratedTo("179?");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void anEarlierCommentKeepsItsWordsAndTheAnswerForAll() {
        SummaryRows.insertPlan(jdbc, PLAN);
        jdbc.sql("""
                insert into summary_report (plan_id, results, shortcomings, lessons, solutions, exemplars, drafted_by,
                  revised_by, comments_taken)
                values (?, 'Kết quả đã đạt được.', 'Hạn chế còn có.', 'Bài học rút ra là.', 'Giải pháp thời gian tới.',
                  'Điển hình đã có nhiều.', 'bantuyengiao', 'bantuyengiao', 'Đã bổ sung.')""").param(PLAN.value()).update();
        jdbc.sql("""
                insert into summary_comment (plan_id, department, verdict, comment_text, commented_by, commented_at)
                values (?, 'office', 'COMMENT', 'Bổ sung số liệu.', 'vanphong', timestamp with time zone '2021-03-24 09:00:00+07:00'),
                  (?, 'inspection', 'AGREE', '', 'ubkt', timestamp with time zone '2021-03-24 09:00:00+07:00')""")
                .params(PLAN.value(), PLAN.value()).update();

        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();

        JdbcSummaries summaries = new JdbcSummaries(jdbc, new SummaryComments(jdbc));
        assertThat(summaries.get(PLAN).draftNumber()).isEqualTo(1);
        assertThat(summaries.opinions(PLAN)).extracting(opinion -> opinion.department() + opinion.verdict())
                .containsExactly("inspection" + Verdict.AGREE, "office" + Verdict.COMMENT);
        assertThat(summaries.comments(PLAN).get("YK01")).satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("Bổ sung số liệu.");
            assertThat(comment.answer()).isEqualTo(new CommentAnswer(CommentAnswer.Kind.PARTLY, "Đã bổ sung.",
                    "bantuyengiao", Instant.parse("2021-03-24T02:00:00Z")));
        });
    }
}
