package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.dossier.DraftKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of start forms over HTTP: kept for who typed them, laid over the values of the day, gone with the start. */
@WebTest
class StartDraftOverHttpTest {

    private static final String PLAN = "plan-lifecycle";
    private static final String DRAFT = draftOf(PLAN);
    private static final String TYPED = "sơ kết việc học tập và làm theo Bác";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private JdbcClient jdbc;

    private WebUser propaganda;

    @BeforeEach
    void propagandaIsSignedIn() {
        scenario.moveTo("2021-02-22T08:00");
        propaganda = WebUser.signedIn(port, "bantuyengiao");
    }

    @AfterEach
    void noDraftsAreLeft() {
        jdbc.sql("delete from form_draft where form_kind = 'START'").update();
    }

    private static String draftOf(String processKey) {
        return DossierController.BASE + "/processes/%s/draft".formatted(processKey);
    }

    private static String form(String processKey) {
        return WebUser.ENGINE + "/process-definition/key/%s/deployed-start-form".formatted(processKey);
    }

    private static JsonNode field(WebUser user, String processKey, String key) {
        return user.get(form(processKey)).json().findParents("key").stream()
                .filter(component -> component.path("key").asText().equals(key)).findFirst().orElseThrow()
                .path("defaultValue");
    }

    /** All that the form sends when nothing is changed in it. */
    private Map<String, Object> opening() {
        Map<String, Object> values = new HashMap<>();
        propaganda.get(form(PLAN)).json().findParents("key").forEach(component -> {
            JsonNode value = component.path("defaultValue");
            values.put(component.path("key").asText(), value.isMissingNode() ? null : value);
        });
        return values;
    }

    private Map<String, Object> openingWith(String key, Object value) {
        Map<String, Object> values = opening();
        values.put(key, value);
        return values;
    }

    private List<String> kept() {
        return jdbc.sql("select content from form_draft where form_kind = 'START'").query(String.class).list();
    }

    private WebUser.Answer start(WebUser user, Map<String, Object> fields) {
        return user.post(WebUser.ENGINE + "/process-definition/key/%s/submit-form".formatted(PLAN),
                WebUser.form(fields));
    }

    private static Map<String, Object> aPlan(String title) {
        Map<String, Object> fields = new HashMap<>(Map.of("title", title, "directives", "Chỉ thị số 05-CT/TW",
                "legalBasis", "Kế hoạch số 10-KH/TU", "reviewFrom", 2016, "reviewTo", 2020, "recipients", "Các chi bộ",
                "unitScope", "ALL", "dates", "TODAY"));
        fields.put("deadlinePhrase", "trước ngày 08/3/2021");
        fields.put("conferencePhrase", "Dự kiến tháng 5/2021");
        return fields;
    }

    @Test
    void whatWasTypedComesBackWithTheFormOnAnyMachine() {
        assertThat(propaganda.json("PUT", DRAFT, openingWith("title", "sơ kết")).status()).isEqualTo(200);
        assertThat(propaganda.json("PUT", DRAFT, openingWith("title", TYPED)).status()).isEqualTo(200);

        WebUser elsewhere = WebUser.signedIn(port, "bantuyengiao");

        assertThat(elsewhere.get(DRAFT).json().get("savedAt").asText()).isEqualTo("2021-02-22T01:00:00Z");
        assertThat(field(elsewhere, PLAN, "title").asText()).isEqualTo(TYPED);
        assertThat(elsewhere.get(WebUser.ENGINE + "/process-definition/key/plan-lifecycle/form-variables").json()
                .at("/title/value").asText()).isEqualTo(TYPED);
    }

    @Test
    void whatWasNotTouchedIsOfTheDayOnWhichTheFormIsOpened() {
        String then = field(propaganda, PLAN, "deadlinePhrase").asText();
        propaganda.json("PUT", DRAFT, openingWith("title", TYPED));
        assertThat(kept()).containsExactly("{\"title\":\"%s\"}".formatted(TYPED));

        scenario.moveTo("2021-03-01T08:00");

        assertThat(field(propaganda, PLAN, "title").asText()).isEqualTo(TYPED);
        assertThat(field(propaganda, PLAN, "deadlinePhrase").asText()).startsWith("trước ngày").isNotEqualTo(then);
    }

    @Test
    void aDayThatWasTypedStaysAsItWasTyped() {
        propaganda.json("PUT", DRAFT, openingWith("deadlinePhrase", "trước ngày 20/3/2021"));

        scenario.moveTo("2021-03-01T08:00");

        assertThat(field(propaganda, PLAN, "deadlinePhrase").asText()).isEqualTo("trước ngày 20/3/2021");
    }

    @Test
    void choicesComeBackAndAFieldThatWasEmptiedStaysEmpty() {
        Map<String, Object> typed = openingWith("unitScope", "CHOSEN");
        typed.put("unitCodes", List.of("CS01", "CS02"));
        typed.put("recipients", "");
        typed.put("reviewTo", null);

        propaganda.json("PUT", DRAFT, typed);

        assertThat(field(propaganda, PLAN, "unitScope").asText()).isEqualTo("CHOSEN");
        assertThat(field(propaganda, PLAN, "unitCodes").toString()).isEqualTo("[\"CS01\",\"CS02\"]");
        assertThat(field(propaganda, PLAN, "recipients").asText("none")).isEmpty();
        assertThat(field(propaganda, PLAN, "reviewTo").isMissingNode()).isTrue();
    }

    @Test
    void aFormInWhichNothingIsTypedHasNoDraft() {
        Map<String, Object> untouched = opening();
        propaganda.json("PUT", DRAFT, openingWith("title", TYPED));

        WebUser.Answer undone = propaganda.json("PUT", DRAFT, untouched);

        assertThat(undone.json().get("savedAt").isNull()).isTrue();
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bantuyengiao, change-plan, reason", "bantuyengiao, reopen-plan, basis", "bantuyengiao, restate-figures, evidence",
        "bantuyengiao, amend-report-form, label", "vanphong, record-rest-day, source",
        "vanphong, record-statutory-day, name"})
    void everyStartFormKeepsADraft(String userId, String processKey, String key) {
        WebUser user = WebUser.signedIn(port, userId);

        assertThat(user.json("PUT", draftOf(processKey), Map.of(key, "Đang viết dở")).status()).isEqualTo(200);

        assertThat(field(user, processKey, key).asText()).isEqualTo("Đang viết dở");
    }

    @Test
    void onlyFieldsOfTheFormWithValuesOfTheirKindAreKept() {
        propaganda.json("PUT", DRAFT, Map.of("units", List.of(), "planId", "x", "title", List.of("không"),
                "reviewFrom", "2016", "directives", "Chỉ thị 05"));

        assertThat(kept()).containsExactly("{\"directives\":\"Chỉ thị 05\"}");
    }

    @Test
    void whoMayNotStartTheProcessNeitherReadsNorWrites() {
        propaganda.json("PUT", DRAFT, Map.of("title", TYPED));

        for (String userId : List.of("cs01", "vanphong", "thuongtruc", "giamsat")) {
            WebUser other = WebUser.signedIn(port, userId);
            assertThat(other.get(DRAFT).status()).as(userId).isEqualTo(404);
            assertThat(other.json("PUT", DRAFT, Map.of("title", "sửa")).status()).as(userId).isEqualTo(404);
            assertThat(other.json("DELETE", DRAFT, Map.of()).status()).as(userId).isEqualTo(404);
            assertThat(other.get(form(PLAN)).body()).as(userId).doesNotContain(TYPED);
        }
        assertThat(WebUser.anonymous(port).get(DRAFT).status()).isEqualTo(401);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void eachWhoMayStartTheProcessHasADraftOfTheirOwn() {
        propaganda.json("PUT", DRAFT, Map.of("title", TYPED));
        WebUser administrator = WebUser.signedIn(port, "quantri");
        assertThat(administrator.get(DRAFT).json().get("savedAt").isNull()).isTrue();
        assertThat(administrator.get(form(PLAN)).body()).doesNotContain(TYPED);

        administrator.json("PUT", DRAFT, Map.of("title", "của người khác"));

        assertThat(field(propaganda, PLAN, "title").asText()).isEqualTo(TYPED);
    }

    @Test
    void whoMayNoLongerStartTheProcessOpensTheFormWithoutTheDraft() {
        jdbc.sql("""
                insert into form_draft (form_kind, form_id, user_id, content, saved_at)
                values ('START', ?, 'vanphong', '{"title":"Soạn khi còn ở ban trước"}', current_timestamp)""")
                .param(PLAN).update();

        WebUser.Answer form = WebUser.signedIn(port, "vanphong").get(form(PLAN));

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("defaultValue").doesNotContain("ban trước");
    }

    @Test
    void aProcessThatNobodyStartsByAFormHasNoDraft() {
        for (String processKey : List.of("issue-plan", "record-rest-day", "khong-co")) {
            WebUser.Answer answer = propaganda.json("PUT", draftOf(processKey), Map.of("reason", "x"));
            assertThat(answer.status()).as(processKey).isEqualTo(404);
            assertThat(answer.json().get("message").asText()).startsWith("Không có quy trình này để khởi tạo");
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDraftThatIsTooLongOrNoObjectIsRefused() {
        WebUser.Answer tooLong = propaganda.json("PUT", DRAFT, Map.of("title", "x".repeat(DraftKeeping.LARGEST)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().get("message").asText()).contains("quá dài");
        assertThat(propaganda.json("PUT", DRAFT, List.of()).json().get("message").asText()).contains("không đọc được");
        assertThat(propaganda.send("PUT", DRAFT, "application/json", "{").status()).isEqualTo(400);
        assertThat(propaganda.postWithoutToken(DRAFT, "{}").status()).isEqualTo(403);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aDraftThatIsDroppedLeavesTheFormAsItWas() {
        String before = field(propaganda, PLAN, "title").asText();
        propaganda.json("PUT", DRAFT, Map.of("title", TYPED));

        assertThat(propaganda.json("DELETE", DRAFT, Map.of()).status()).isEqualTo(204);

        assertThat(propaganda.get(DRAFT).json().get("savedAt").isNull()).isTrue();
        assertThat(field(propaganda, PLAN, "title").asText()).isEqualTo(before);
    }

    @Test
    void aRefusedStartKeepsTheDraftAndARealOneForgetsIt() {
        propaganda.json("PUT", DRAFT, Map.of("title", TYPED));
        WebUser.signedIn(port, "quantri").json("PUT", DRAFT, Map.of("title", "của người khác"));

        assertThat(start(propaganda, aPlan("")).status()).isEqualTo(400);
        Map<String, Object> late = aPlan(TYPED);
        late.put("deadlinePhrase", "trước ngày 01/01/2021");
        assertThat(start(propaganda, late).status()).isEqualTo(400);
        assertThat(kept()).hasSize(2);

        assertThat(start(propaganda, aPlan(TYPED)).status()).isEqualTo(200);
        assertThat(kept()).containsExactly("{\"title\":\"của người khác\"}");
    }

    @Test
    void aDraftThatNobodyCameBackToIsForgotten() {
        propaganda.json("PUT", DRAFT, Map.of("title", TYPED));
        scenario.moveTo("2021-03-24T08:00");
        assertThat(field(propaganda, PLAN, "title").asText()).isEqualTo(TYPED);

        scenario.moveTo("2021-03-24T08:01");

        assertThat(propaganda.get(DRAFT).json().get("savedAt").isNull()).isTrue();
        assertThat(field(propaganda, PLAN, "title").asText()).isNotEqualTo(TYPED);
        propaganda.json("PUT", draftOf("change-plan"), Map.of("reason", "Đang viết dở"));
        assertThat(kept()).containsExactly("{\"reason\":\"Đang viết dở\"}");
    }
}
