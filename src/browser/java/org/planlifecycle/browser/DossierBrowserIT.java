package org.planlifecycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a unit clerk sees beside the form: facts on the card, the dossier, and the draft on another machine. */
@BrowserTest
class DossierBrowserIT {

    private static final String TYPED = "Kết quả đang viết dở ở máy thứ nhất.";
    private static final Path PICTURES = Path.of("target", "browser");
    private static final LocatorAssertions.HasValueOptions PATIENTLY =
            new LocatorAssertions.HasValueOptions().setTimeout(20_000);
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private DocumentIssuance issuance;

    private Chromium chromium;
    private Chromium otherMachine;
    private IssuedDocument paper;
    private PlanId plan;

    @BeforeEach
    void twoUnitsWorkOnTheirReports() {
        plan = scenario.givenUnitsAtTheirReports("ho-so-" + System.identityHashCode(this), "CS01", "CS02");
        paper = issuance.issue(DraftDocument.draft(plan, DocumentKind.PLAN, "KH").title("sơ kết 5 năm")
                .paragraph("Nội dung kế hoạch.").signedBy("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Hữu Toàn").build(), "thuongtruc");
        chromium = new Chromium(port);
        otherMachine = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowsers() {
        chromium.close();
        otherMachine.close();
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee(userId)
                .taskCandidateUser(userId).endOr().list().get(0);
    }

    private static Locator results(Tasklist tasklist) {
        return tasklist.page().locator(".task-details [id$='-Field_results']");
    }

    @Test
    void whatIsTypedIsFoundAgainOnAnotherMachine() {
        Tasklist here = chromium.of("cs01");
        here.open(taskOf("cs01").getId());
        PlaywrightAssertions.assertThat(here.page().locator(".ho-so-hint")).containsText("Nhận việc trước khi nhập");
        here.claim();
        results(here).fill(TYPED);
        PlaywrightAssertions.assertThat(here.page().locator(".ho-so-draft")).containsText("Đã lưu nháp lúc");
        here.picture("dossier-draft-saved");
        assertThat((String) here.page().evaluate("JSON.stringify(localStorage)")).doesNotContain(TYPED);

        Tasklist there = otherMachine.of("cs01");
        there.open(taskOf("cs01").getId());

        PlaywrightAssertions.assertThat(results(there)).hasValue(TYPED);
        PlaywrightAssertions.assertThat(there.page().locator(".ho-so-draft"))
                .containsText("Đã khôi phục bản nháp lưu lúc 08:00 ngày 22/02/2021");
        there.picture("dossier-draft-restored");

        there.page().locator(".ho-so-draft button").click();
        assertThat(there.page().waitForResponse("**/draft", () -> there.page().locator(".ho-so-sure").click())
                .status()).isEqualTo(204);
        PlaywrightAssertions.assertThat(results(there)).hasValue("", PATIENTLY);
    }

    @Test
    void whatIsTypedWhileTheLineIsDownIsSavedWhenItIsBack() {
        Tasklist here = chromium.of("cs02");
        here.open(taskOf("cs02").getId());
        here.claim();
        PlaywrightAssertions.assertThat(here.page().locator(".ho-so-draft")).hasCount(1);
        here.page().context().setOffline(true);
        results(here).fill(TYPED);
        PlaywrightAssertions.assertThat(here.page().locator(".ho-so-draft")).containsText("mất kết nối, sẽ thử lại");
        here.picture("dossier-draft-offline");

        here.page().context().setOffline(false);

        PlaywrightAssertions.assertThat(here.page().locator(".ho-so-draft")).containsText("Đã lưu nháp lúc");
        Tasklist there = otherMachine.of("cs02");
        there.open(taskOf("cs02").getId());
        PlaywrightAssertions.assertThat(results(there)).hasValue(TYPED);
    }

    @Test
    void aTextInAnOldEncodingIsTurnedIntoUnicodeByOneClick() {
        Tasklist here = chromium.of("cs01");
        here.open(taskOf("cs01").getId());
        here.claim();
        Locator offer = here.page().locator(".task-details .ho-so-old");
        results(here).fill("§¶ng bé ®· qu¸n triÖt ®Çy ®ñ ChØ thÞ sè 05.");
        PlaywrightAssertions.assertThat(offer.locator(".ho-so-old-after"))
                .hasText("Đảng bộ đã quán triệt đầy đủ Chỉ thị số 05.");
        PlaywrightAssertions.assertThat(offer.locator(".ho-so-old-before")).containsText("§¶ng bé");
        here.picture("old-encoding-offer");
        here.page().waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(sent ->
                sent.postData() != null && sent.postData().contains("Đảng bộ đã quán triệt đầy đủ")
                        && sent.method().equals("PUT")), () -> offer.locator("button").click());

        PlaywrightAssertions.assertThat(results(here)).hasValue("Đảng bộ đã quán triệt đầy đủ Chỉ thị số 05.");
        PlaywrightAssertions.assertThat(offer).hasCount(0);
        here.page().reload();
        PlaywrightAssertions.assertThat(results(here)).hasValue("Đảng bộ đã quán triệt đầy đủ Chỉ thị số 05.", PATIENTLY);
    }

    @Test
    void severalTextsInAnOldEncodingAreTurnedTogether() {
        Tasklist here = chromium.of("cs01");
        here.open(taskOf("cs01").getId());
        here.claim();
        Locator lessons = here.page().locator(".task-details [id$='-Field_lessons']");
        results(here).fill("Ñaûng boä ñaõ quaùn trieät ñaày ñuû Chæ thò");
        lessons.fill("§¶ng bé ®· qu¸n triÖt");
        here.page().getByText("Chuyển tất cả sang Unicode").click();

        PlaywrightAssertions.assertThat(results(here)).hasValue("Đảng bộ đã quán triệt đầy đủ Chỉ thị");
        PlaywrightAssertions.assertThat(lessons).hasValue("Đảng bộ đã quán triệt");
        PlaywrightAssertions.assertThat(here.page().locator(".task-details .ho-so-old")).hasCount(0);
    }

    @Test
    void theDossierShowsThePlanAndGivesItAsItWasIssued() throws IOException {
        Tasklist cs01 = chromium.of("cs01");
        Page page = cs01.page();
        cs01.open(taskOf("cs01").getId());
        PlaywrightAssertions.assertThat(page.locator("#ho-so-header")).containsText("Hạn: Chủ nhật, 07/03/2021");
        PlaywrightAssertions.assertThat(page.locator("#ho-so-header")).containsText("Còn 13 ngày");

        page.locator(".nav-tabs a").getByText("Hồ sơ").click();
        PlaywrightAssertions.assertThat(page.locator(".ho-so")).containsText(paper.numberText());
        cs01.picture("dossier-tab-1400");
        Download download = page.waitForDownload(() -> page.locator(".ho-so-paper a").click());

        assertThat(Fingerprint.of(Files.readAllBytes(download.path()))).isEqualTo(paper.sha256());
        PlaywrightAssertions.assertThat(page.locator(".ho-so")).containsText(paper.sha256());
        assertThat(download.suggestedFilename()).isEqualTo(paper.fileName());
        pictureOnAPhone(page);
    }

    private void pictureOnAPhone(Page page) {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.locator(".ho-so").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("dossier-tab-390.png")));
        double right = page.locator(".ho-so").boundingBox().x + page.locator(".ho-so").boundingBox().width;
        assertThat(right).isLessThanOrEqualTo(PHONE_WIDTH);
    }

    @Test
    void anotherUnitGetsNothingOfIt() {
        Tasklist cs02 = chromium.of("cs02");
        String foreign = taskOf("cs01").getId();
        for (String path : List.of("", "/draft", "/documents/" + paper.id().value())) {
            Object status = cs02.page().evaluate("path => fetch(path).then(answer => answer.status)",
                    "/camunda/api/ho-so/tasks/" + foreign + path);
            assertThat(status).as(path).isEqualTo(404);
        }
        PlaywrightAssertions.assertThat(cs02.list("Việc của đơn vị tôi").locator(".ho-so-unit").first())
                .hasText("Đơn vị CS02");
        PlaywrightAssertions.assertThat(cs02.page().locator(".tasks-list .ho-so-left").first()).isVisible();
        PlaywrightAssertions.assertThat(cs02.page().locator("body")).not().containsText("Đơn vị CS01");
        cs02.picture("dossier-cards-cs02");
    }
}
