package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Drafts, comment tables and themes beside the steps of the consolidated report, and who gets nothing of them. */
@WebTest
class SummaryDossierOverHttpTest {

    private static final String BASE = DossierController.BASE;
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private FigureSheets sheets;
    @Autowired
    private Plans plans;

    private PlanId plan;
    private String drafting;

    @BeforeEach
    void twoUnitsHaveReported() {
        plan = scenario.givenUnitsAtTheirReports("tong-hop-" + ++plansSoFar, "CS01", "CS02");
        for (String userId : List.of("cs01", "cs02")) {
            Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
            sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan),
                    userId.toUpperCase(Locale.ROOT), form), new byte[] {1});
            scenario.complete(userId, taskOf(userId), form);
            scenario.complete("bantuyengiao", plan, "userTask_checkReport", Map.of("decision", "ACCEPT"));
        }
        scenario.runJobs(plan);
        drafting = path("userTask_draftSummary");
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private String path(String activityId) {
        return "/tasks/" + scenario.tasksOf(plan).taskDefinitionKey(activityId).list().get(0).getId();
    }

    private Answer read(String userId, String path) {
        return WebUser.signedIn(port, userId).get(BASE + path);
    }

    private Answer correct(String userId, String sentence, String theme) {
        return WebUser.signedIn(port, userId).json("PUT",
                BASE + drafting + "/themes/" + sentence + "?theme=" + theme, null);
    }

    private void draftAndConsult() {
        Narrative narrative = ReportExamples.narrative();
        Map<String, Object> form = new HashMap<>(Map.of("results", narrative.results(), "shortcomings",
                narrative.shortcomings(), "lessons", narrative.lessons(), "solutions", narrative.solutions(),
                "exemplars", narrative.exemplars()));
        scenario.complete("bantuyengiao", plan, "userTask_draftSummary", form);
        scenario.complete("vanphong", scenario.tasksOf(plan).taskDefinitionKey("userTask_consultSummary")
                .taskCandidateGroup("office").singleResult(), Map.of("verdict", "COMMENT", "remarks",
                List.of(Map.of("part", "LESSONS", "text", "=SUM(1+1) cần bổ sung"))));
    }

    @Test
    void theDrafterTakesTheGeneratedDraftAway() throws IOException {
        JsonNode papers = read("bantuyengiao", drafting + "/working-papers").json();
        assertThat(papers).hasSize(1);
        assertThat(papers.at("/0/title").asText()).isEqualTo("Dự thảo lần 1 báo cáo tổng hợp");

        byte[] word = WebUser.signedIn(port, "bantuyengiao")
                .download(BASE + drafting + "/working-papers/summary-draft");

        assertThat(part(word, "word/document.xml")).contains("Dự thảo lần 1", "PHẦN THỨ NHẤT", "PHỤ LỤC 4",
                "(CS01, CS02)", "Ban Tuyên giáo Tỉnh ủy (b/c),");
    }

    @Test
    void theTableOfCommentsHoldsWordsAndNoFormula() throws IOException {
        draftAndConsult();
        String consulting = path("userTask_consultSummary");
        JsonNode papers = read("bantochuc", "/tasks/" + scenario.tasksOf(plan)
                .taskDefinitionKey("userTask_consultSummary").taskCandidateGroup("organisation").singleResult().getId()
                + "/working-papers").json();

        assertThat(papers.findValuesAsText("key")).containsExactly("summary-draft", "summary-comments");
        byte[] book = WebUser.signedIn(port, "giamsat").download(BASE + consulting + "/working-papers/summary-comments");
        assertThat(part(book, "xl/worksheets/sheet1.xml"))
                .contains("=SUM(1+1) cần bổ sung", "Văn phòng Đảng ủy", "Chưa trả lời").doesNotContain("<f>");
    }

    @Test
    void themesAreShownWithTheirUnitsAndCorrectedByWhoHasTakenTheDraft() {
        JsonNode view = read("bantuyengiao", drafting + "/themes").json();
        assertThat(view.get("correctable").asBoolean()).isFalse();
        assertThat(view.get("sentences").findValuesAsText("id")).contains("CS01.LESSON.1", "CS02.PROPOSAL.1")
                .doesNotContain("CS01.RESULT.1");
        assertThat(correct("bantuyengiao", "CS01.LESSON.1", "OTHER").json().get("message").asText())
                .contains("hãy nhận việc");

        tasks.claim(drafting.substring("/tasks/".length()), "bantuyengiao");
        assertThat(correct("bantuyengiao", "CS01.LESSON.1", "OTHER").status()).isEqualTo(204);
        assertThat(correct("bantuyengiao", "CS01.LESSON.1", "GONE").status()).isEqualTo(400);
        assertThat(correct("bantuyengiao", "CS99.LESSON.1", "OTHER").status()).isEqualTo(400);

        JsonNode after = read("bantuyengiao", drafting + "/themes").json();
        assertThat(after.get("correctable").asBoolean()).isTrue();
        after.get("sentences").forEach(sentence -> {
            if (sentence.get("id").asText().equals("CS01.LESSON.1")) {
                assertThat(sentence.get("theme").asText()).isEqualTo("OTHER");
                assertThat(sentence.get("corrected").asBoolean()).isTrue();
            }
        });
        assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, "userTask_draftSummary")).get("lessons").toString())
                .contains("Nội dung khác (1 đơn vị nêu)");
    }

    @Test
    void unitsStrangersAndOtherTasksGetNothing() {
        for (String path : List.of("/working-papers/summary-draft", "/themes")) {
            assertThat(WebUser.anonymous(port).get(BASE + drafting + path).status()).isEqualTo(401);
            assertThat(read("cs01", drafting + path).status()).isEqualTo(404);
            assertThat(read("vanthu", drafting + path).status()).isEqualTo(404);
        }
        assertThat(correct("cs01", "CS01.LESSON.1", "OTHER").status()).isEqualTo(404);
        assertThat(correct("giamsat", "CS01.LESSON.1", "OTHER").status()).isEqualTo(400);
        assertThat(read("bantuyengiao", drafting + "/working-papers/other").status()).isEqualTo(404);
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + name);
    }
}
