package org.planlifecycle.monitoring.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.Drafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who checks the format of a file in the browser, and what comes back. */
@WebTest
class FormatCheckOverHttpTest {

    @LocalServerPort
    private int port;
    @Autowired
    private DocumentIssuance issuance;

    @Test
    void officialsAndUnitsOpenThePageWhoseScriptMayRun() {
        for (String role : List.of("cs01", "dk01", "bantuyengiao", "vanthu", "giamsat")) {
            Answer answer = WebUser.signedIn(port, role).get(FormatCheckController.PATH);

            assertThat(answer.status()).as(role).isEqualTo(200);
            assertThat(answer.body()).contains("Kiểm tra thể thức văn bản").doesNotContain("{nonce}");
            String nonce = answer.body().replaceFirst("(?s).*nonce=\"([^\"]+)\".*", "$1");
            assertThat(answer.headers()).contains("'nonce-" + nonce + "'", "text/html;charset=UTF-8");
        }
        for (String file : List.of("kiem-tra-the-thuc.js", "kiem-tra-the-thuc.css")) {
            assertThat(WebUser.anonymous(port).get("/camunda/assets/" + file).status()).as(file).isEqualTo(200);
        }
    }

    @Test
    void aStrangerIsLedToTheSignInAndChecksNothing() {
        WebUser stranger = WebUser.anonymous(port);

        assertThat(stranger.get(FormatCheckController.PATH).status()).isEqualTo(302);
        assertThat(stranger.post(FormatCheckController.PATH, new byte[10]).status()).isEqualTo(401);
    }

    @Test
    void aRequestFromAnotherSiteIsRefused() {
        assertThat(WebUser.signedIn(port, "cs01").postWithoutToken(FormatCheckController.PATH, "{}").status())
                .isEqualTo(403);
    }

    @Test
    void aRightFileGivesNoFindingAndAnotherItsOwn() {
        WebUser unit = WebUser.signedIn(port, "cs01");

        Answer right = unit.postFile(FormatCheckController.PATH, issuance.preview(Drafts.aPlan().build()));
        Answer other = unit.postFile(FormatCheckController.PATH,
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(right.status()).isEqualTo(200);
        assertThat(right.json().get("findings")).isEmpty();
        JsonNode finding = other.json().at("/findings/0");
        assertThat(finding.at("/zone").asText()).isEqualTo("Tệp");
        assertThat(finding.at("/found").asText()).contains("PDF");
        assertThat(finding.at("/weight").asText()).isEqualTo("Lỗi");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInOneSentence() {
        Answer answer = WebUser.signedIn(port, "cs01")
                .postFile(FormatCheckController.PATH, new byte[FormatCheckController.LARGEST + 1]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("message").asText()).contains("10 MB");
    }

    @Test
    void theStartPageAndTheDossierLeadThere() {
        WebUser anybody = WebUser.anonymous(port);

        assertThat(anybody.get("/camunda/app/welcome/scripts/config.js").body()).contains(FormatCheckController.PATH);
        assertThat(anybody.get("/camunda/app/tasklist/scripts/ho-so/tab.js").body()).contains("kiem-tra-the-thuc");
    }
}
