package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes over HTTP is Vietnamese: the pages, their scripts, and every refusal. */
@WebTest
class WebTextsTest {

    private static final String PAGE = "/camunda/app/%s/default/";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"tasklist, 'Vi&#7879;c c&#7847;n l&#224;m'", "cockpit, Gi&#225;m", "admin, 'Qu&#7843;n tr&#7883;'",
        "welcome, Trang"})
    void aPageSaysThatItIsVietnameseAndWhatItIs(String application, String name) {
        String page = WebUser.anonymous(port).get(PAGE.formatted(application)).body();

        assertThat(page).contains("<html lang=\"vi\">").contains("<title>V&#242;ng").contains(name)
                .doesNotContain("<title>Camunda").contains("</html>");
    }

    @Test
    void aPageAllowsItsOwnScriptsAlsoWhileOthersOpenTheirs() {
        List<WebUser> people = Stream.generate(() -> WebUser.anonymous(port)).limit(4).toList();

        List<WebUser.Answer> pages = IntStream.range(0, 400).parallel()
                .mapToObj(i -> people.get(i % people.size()).get(PAGE.formatted("tasklist"))).toList();

        assertThat(pages).allSatisfy(page -> {
            Matcher allowed = Pattern.compile("'nonce-([^']+)'").matcher(page.headers());
            assertThat(allowed.find()).as(page.headers()).isTrue();
            assertThat(Pattern.compile("nonce=\"([^\"]*)\"").matcher(page.body()).results().map(found -> found.group(1)))
                    .isNotEmpty().containsOnly(allowed.group(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void anApplicationKnowsNoLanguageButVietnamese(String application) {
        String settings = WebUser.anonymous(port)
                .get("/camunda/app/%s/scripts/config.js".formatted(application)).body();

        assertThat(settings).contains("availableLocales: ['vi']").contains("fallbackLocale: 'vi'")
                .contains("DD/MM/YYYY HH:mm").contains("Vòng đời kế hoạch");
    }

    @Test
    void theFormLibraryIsServedInVietnamese() {
        WebUser.Answer script = WebUser.anonymous(port).get("/camunda/lib/deps.js?bust=7.24.0");

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.headers()).contains("etag").contains("no-cache");
        assertThat(script.body().contains("Phải điền mục này.")).isTrue();
        assertThat(script.body().contains("Field is required.")).isFalse();
    }

    @Test
    void aTaskThatIsGoneIsRefusedInOneSentence() {
        WebUser unit = WebUser.signedIn(port, "cs01");

        for (String action : new String[] {"claim", "complete", "submit-form"}) {
            WebUser.Answer answer = unit.post(WebUser.ENGINE + "/task/no-such-task/" + action, Map.of("userId", "cs01"));

            assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
            assertThat(answer.json().path("message").asText()).as(action).isEqualTo(EngineMessages.TASK_GONE);
        }
    }

    @Test
    void aRefusalOfOursCarriesNothingButOurSentence() {
        WebUser propaganda = WebUser.signedIn(port, "bantuyengiao");

        WebUser.Answer answer = propaganda.post(
                WebUser.ENGINE + "/process-definition/key/plan-lifecycle/submit-form", WebUser.form(Map.of()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).doesNotContain("Cannot", "ENGINE").matches("(?U)[\\p{Lu}].*");
    }

    @Test
    void aMissingRightIsSaidInVietnamese() {
        WebUser.Answer answer = WebUser.signedIn(port, "cs01").json("DELETE",
                WebUser.ENGINE + "/user/quantri", Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).isEqualTo(EngineMessages.NOT_ALLOWED);
        assertThat(answer.json().path("type").asText()).isEqualTo("AuthorizationException");
    }

    @Test
    void aRequestThatMakesNoSenseIsRefusedInVietnamese() {
        WebUser unit = WebUser.signedIn(port, "cs01");

        for (WebUser.Answer answer : new WebUser.Answer[] {
            unit.get(WebUser.ENGINE + "/task?sortBy=nonsense&sortOrder=asc"),
            unit.get(WebUser.ENGINE + "/task/no-such-task"),
            unit.get(WebUser.ENGINE + "/process-instance/no-such-instance"),
            unit.send("POST", WebUser.ENGINE + "/task", "application/json", "{broken")}) {
            assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
            assertThat(answer.json().path("message").asText()).as(answer.toString()).doesNotContain("ENGINE")
                    .matches("(?U).*[À-ỹ].*");
        }
    }

    @Test
    void whatIsNoRefusalPassesUnchanged() {
        WebUser.Answer answer = WebUser.signedIn(port, "cs01").get(WebUser.ENGINE + "/filter?resourceType=Task&maxResults=10");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().isArray()).isTrue();
    }
}
