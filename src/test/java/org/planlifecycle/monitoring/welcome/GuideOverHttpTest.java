package org.planlifecycle.monitoring.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads the user guide in the product. */
@WebTest
class GuideOverHttpTest {

    private static final Pattern PICTURE = Pattern.compile("<img src=\"(huong-dan/[^\"]+)\" alt=\"[^\"]+\"");

    @LocalServerPort
    private int port;

    @Test
    void everyRoleReadsTheGuide() {
        for (String role : List.of("cs01", "dk01", "bantuyengiao", "vanthu", "thuongtruc", "giamsat", "quantri")) {
            Answer answer = WebUser.signedIn(port, role).get(GuideController.PATH);
            assertThat(answer.status()).as(role).isEqualTo(200);
            assertThat(answer.headers()).contains("text/html;charset=UTF-8");
            assertThat(answer.body()).contains("<h1 id=\"muc-1\">Hướng dẫn sử dụng</h1>", "Mục lục");
        }
    }

    @Test
    void aStrangerIsLedToTheSignIn() {
        Answer answer = WebUser.anonymous(port).get(GuideController.PATH);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).contains("/camunda/app/welcome/default/");
        assertThat(answer.body()).doesNotContain("Mục lục");
    }

    @Test
    void everyPictureOfTheGuideIsServedToWhoIsSignedIn() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");
        List<String> pictures = PICTURE.matcher(cs01.get(GuideController.PATH).body()).results()
                .map(found -> "/camunda/api/" + found.group(1)).toList();

        assertThat(pictures).hasSizeGreaterThanOrEqualTo(5).allSatisfy(picture -> {
            assertThat(cs01.get(picture).status()).as(picture).isEqualTo(200);
            assertThat(WebUser.anonymous(port).get(picture).status()).as(picture).isEqualTo(404);
        });
    }

    @Test
    void itsStyleIsServed() {
        assertThat(WebUser.anonymous(port).get("/camunda/assets/huong-dan.css").status()).isEqualTo(200);
    }

    @Test
    void theStartPageLinksToTheGuide() {
        assertThat(WebUser.anonymous(port).get("/camunda/app/welcome/scripts/config.js").body())
                .contains(GuideController.PATH);
    }
}
