package org.planlifecycle.summary.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Seeding;
import org.planlifecycle.summary.CommentAnswer;
import org.planlifecycle.summary.SummaryComment;
import org.planlifecycle.summary.SummaryOpinion;
import org.planlifecycle.summary.SummaryOpinion.Verdict;
import org.planlifecycle.summary.SummaryPart;
import org.planlifecycle.summary.Theme;
import org.planlifecycle.summary.ThemeChoice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Comments, themes and what was reported, on either database. */
class JdbcSummariesTest {

    private static final PlanId PLAN = new PlanId("kh-2021-008");
    private static final Instant NOW = Instant.parse("2021-03-24T02:00:00Z");

    private JdbcClient jdbc;
    private JdbcSummaries summaries;
    private JdbcThemes themes;

    @BeforeEach
    void aPlanWithOneAcceptedReport() {
        DataSource database = TestDatabase.migrated();
        jdbc = JdbcClient.create(database);
        summaries = new JdbcSummaries(jdbc, new JdbcTemplate(database), new SummaryComments(jdbc));
        themes = new JdbcThemes(jdbc, new Seeding(new JdbcTemplate(database),
                new DataSourceTransactionManager(database)));
        themes.seed();
        themes.seed();
        SummaryRows.insertPlan(jdbc, PLAN);
        SummaryRows.insertReport(jdbc, PLAN, "CS01", 1, "RETURNED", 3);
        SummaryRows.insertReport(jdbc, PLAN, "CS01", 2, "ACCEPTED", 5);
    }

    @Test
    void aDepartmentsLastOpinionReplacesTheOneBefore() {
        summaries.add(opinion("office", Verdict.COMMENT, comment("office", 1), comment("office", 2)));
        summaries.add(opinion("office", Verdict.COMMENT, comment("office", 1)));
        summaries.add(opinion("inspection", Verdict.AGREE));

        assertThat(summaries.opinions(PLAN)).extracting(SummaryOpinion::department)
                .containsExactly("inspection", "office");
        assertThat(summaries.comments(PLAN)).containsOnlyKeys("YK01").containsValue(comment("office", 1));
    }

    @Test
    void anAnswerStaysWithItsComment() {
        summaries.add(opinion("office", Verdict.COMMENT, comment("office", 1), comment("office", 2)));
        CommentAnswer answer = new CommentAnswer(CommentAnswer.Kind.REJECTED, "Không có số liệu.", "bantuyengiao", NOW);

        summaries.answer(PLAN, List.of(new SummaryComment("office", 2, SummaryPart.FIGURES, "Ý kiến 2", answer)));

        assertThat(summaries.comments(PLAN).get("YK01").isAnswered()).isFalse();
        assertThat(summaries.comments(PLAN).get("YK02").answer()).isEqualTo(answer);
    }

    @Test
    void themesAreSeededOnceInTheirOrderAndTheLastTakesTheRest() {
        List<Theme> all = themes.all();

        assertThat(all).hasSize(11).extracting(Theme::code).startsWith("LEADERSHIP").endsWith("OTHER").doesNotHaveDuplicates();
        assertThat(all.get(0).keywords()).contains("cấp ủy", "lãnh đạo");
        assertThat(all.get(10).keywords()).isEmpty();
    }

    @Test
    void theLaterChoiceOfAThemeReplacesTheEarlier() {
        themes.put(PLAN, new ThemeChoice("CS01.LESSON.1", "Câu một.", "STUDY", "bantuyengiao", NOW));
        ThemeChoice later = new ThemeChoice("CS01.LESSON.1", "Câu một.", "MODELS", "bantuyengiao", NOW);
        themes.put(PLAN, later);

        assertThat(themes.choices(PLAN)).containsExactly(later);
    }

    @Test
    void onlyAcceptedVersionsAreRead() {
        assertThat(themes.narratives(PLAN)).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(2);
            assertThat(one.unitName()).isEqualTo("Đơn vị CS01");
            assertThat(one.narrative().lessons()).isEqualTo("Bài học của lần nộp 2.");
        });
    }

    private static SummaryOpinion opinion(String department, Verdict verdict, SummaryComment... comments) {
        return new SummaryOpinion(PLAN, department, verdict, List.of(comments), "vanphong", NOW);
    }

    private static SummaryComment comment(String department, int number) {
        return SummaryComment.of(department, number, SummaryPart.FIGURES, "Ý kiến " + number);
    }
}
