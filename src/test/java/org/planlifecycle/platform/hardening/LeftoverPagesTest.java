package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Pages that libraries bring with them and nobody asked for, such as Camunda's English start page. */
@WebTest
class LeftoverPagesTest {

    private static final List<String> PLACES = List.of("META-INF/resources/", "static/", "resources/");
    private static final String NOT_FOUND = "Không tìm thấy trang";

    @LocalServerPort
    private int port;

    @Test
    void nothingIsServedFromWhereLibrariesKeepTheirPages() throws IOException {
        WebUser quantri = WebUser.signedIn(port, "quantri");
        int leftovers = 0;
        for (String place : PLACES) {
            for (String path : filesIn(place)) {
                assertThat(quantri.open(path).status()).as(path).isEqualTo(404);
                leftovers++;
            }
        }
        assertThat(leftovers).as("files in the libraries").isGreaterThan(100);
    }

    private static List<String> filesIn(String place) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "**");
        return Stream.of(found).filter(Resource::isReadable).map(resource -> pathBelow(place, resource)).distinct()
                .toList();
    }

    private static String pathBelow(String place, Resource resource) {
        try {
            return resource.getURL().getPath().replaceFirst(".*/" + place, "/");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/camunda-welcome/index.html", "/camunda-welcome/", "/camunda-welcome", "//camunda-welcome/index.html",
        "/camunda-welcome//index.html", "/camunda-welcome;a=b/index.html", "/camunda-welcome/index.html;a=b",
        "/%63amunda-welcome/index.html", "/%2563amunda-welcome/index.html", "/CAMUNDA-WELCOME/index.html",
        "/x/../camunda-welcome/index.html", "/./camunda-welcome/index.html", "/x/..;/camunda-welcome/index.html",
        "/camunda/../camunda-welcome/index.html", "/camunda/assets/../../camunda-welcome/index.html",
        "/camunda/lib/..%2f..%2f..%2fcamunda-welcome/index.html", "/error/../camunda-welcome/index.html",
        "/META-INF/resources/camunda-welcome/index.html", "/webjars/camunda/app/tasklist/index.html",
        "/webjars/camunda/securityFilterRules.json", "/plugin/cockpit/app/plugin.js"})
    void theStartPageOfTheLibraryDoesNotExistHoweverItIsSpelt(String path) {
        for (WebUser user : List.of(WebUser.anonymous(port), WebUser.signedIn(port, "quantri"))) {
            Answer answer = user.open(path);
            assertThat(answer.status()).as(path + answer.headers()).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("demo", "Camunda");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda-welcome/index.html", "/camunda-welcome/", "/khong-co", "/api", "/api/khong-co",
        "/camunda/khong-co", "/camunda/api", "/camunda/api/", "/camunda/api/khong-co", "/camunda/api/engine/khong-co",
        "/camunda/api/engine/engine/default/khong-co", "/camunda/api/cockpit/plugin/khong-co",
        "/camunda/api/engine/engine/default/task/khong-co", "/camunda/api/tien-do/khong-co",
        "/camunda/app/khong-co", "/engine-rest/engine", "/camunda/api/admin/setup/default/user/create"})
    void whoOpensWhatDoesNotExistReadsOurPage(String path) {
        Answer answer = WebUser.signedIn(port, "quantri").open(path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        assertThat(answer.headers()).contains("text/html");
        assertThat(answer.body()).contains("<html lang=\"vi\">", NOT_FOUND);
    }

    @Test
    void aScriptOfTheWebApplicationsStillGetsJson() {
        Answer answer = WebUser.signedIn(port, "quantri").get(WebUser.ENGINE + "/task/khong-co");

        assertThat(answer.json().path("message").asText()).isNotEmpty();
    }

    @Test
    void theSignOfTheProductLiesAtTheBareAddressToo() {
        WebUser anybody = WebUser.anonymous(port);

        assertThat(anybody.open("/favicon.ico").status()).isEqualTo(200);
        assertThat(anybody.open("/favicon.ico").headers()).contains("image/");
        assertThat(anybody.download("/favicon.ico")).isNotEmpty().isEqualTo(anybody.download("/camunda/favicon.ico"));
    }
}
