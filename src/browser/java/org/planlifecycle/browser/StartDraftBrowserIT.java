package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed into the form of the start dialog waits on the server until the process is really started. */
@BrowserTest
class StartDraftBrowserIT {

    private static final String PROCESS = "Vòng đời kế hoạch";
    private static final String TYPED = "sơ kết việc học tập và làm theo Bác, đang viết dở";
    private static final Pattern AS_IT_OPENS = Pattern.compile("^sơ kết(?!.*đang viết dở).*", Pattern.DOTALL);
    private static final LocatorAssertions.HasValueOptions PATIENTLY =
            new LocatorAssertions.HasValueOptions().setTimeout(20_000);

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient jdbc;

    private Chromium otherMachine;

    @BeforeEach
    void aMorning() {
        scenario.moveTo("2021-02-22T08:00");
        otherMachine = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowser() {
        otherMachine.close();
        jdbc.sql("delete from form_draft where form_kind = 'START'").update();
    }

    private List<String> drafts() {
        return jdbc.sql("select content from form_draft where form_kind = 'START'").query(String.class).list();
    }

    private static Locator title(Tasklist tasklist) {
        return tasklist.page().locator(".modal [id$='-Field_title']");
    }

    private static Locator says(Tasklist tasklist) {
        return tasklist.page().locator(".modal .ho-so-draft");
    }

    /** As patiently as a person: the form library drops what is typed while it is still drawing. */
    private static void type(Tasklist tasklist, String title) {
        new CamundaForm("start-plan").fill(tasklist.page().locator(".modal"), Map.of("title", title));
    }

    /** Types into the dialog and closes the window once the page has said that it is saved. */
    private void givenATitleTypedOnOneMachine() {
        try (Chromium machine = new Chromium(port)) {
            Tasklist here = machine.of("bantuyengiao");
            here.offer(PROCESS);
            type(here, TYPED);
            assertThat(says(here)).hasText("Đã lưu nháp lúc 08:00 ngày 22/02/2021");
            assertThat(drafts()).containsExactly("{\"title\":\"%s\"}".formatted(TYPED));
            here.picture("start-draft-saved");
            assertThat((String) here.page().evaluate("JSON.stringify(localStorage)")).doesNotContain(TYPED);
        }
    }

    private Tasklist whenTheDialogIsOpenedOnAnotherMachine() {
        Tasklist there = otherMachine.of("bantuyengiao");
        there.offer(PROCESS);
        assertThat(title(there)).hasValue(TYPED);
        assertThat(says(there)).containsText("Đã khôi phục bản nháp lưu lúc 08:00 ngày 22/02/2021");
        return there;
    }

    @Test
    void whatIsTypedIsFoundAgainOnAnotherMachineAndGoesWithTheStart() {
        givenATitleTypedOnOneMachine();

        Tasklist there = whenTheDialogIsOpenedOnAnotherMachine();
        there.picture("start-draft-restored");
        assertThat(there.launch().status()).isEqualTo(200);

        Response state = there.page().waitForResponse("**/processes/plan-lifecycle/draft", () -> there.offer(PROCESS));
        assertThat(state.text()).contains("\"savedAt\":null");
        assertThat(title(there)).hasValue(AS_IT_OPENS);
        assertThat(says(there)).isEmpty();
    }

    @Test
    void whoDropsTheDraftIsAskedAndGetsTheFormAsItOpens() {
        givenATitleTypedOnOneMachine();
        Tasklist there = whenTheDialogIsOpenedOnAnotherMachine();

        says(there).locator("button").click();
        assertThat(says(there)).containsText("Những gì đã nhập sẽ mất.");
        there.page().locator(".modal .ho-so-sure").click();

        assertThat(title(there)).hasValue(AS_IT_OPENS, PATIENTLY);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whyTheFormCannotBeSentIsSaidBesideTheButton() {
        Tasklist here = otherMachine.of("bantuyengiao");
        here.offer(PROCESS);
        type(here, TYPED);
        Locator hint = here.page().locator(".modal .ho-so-hint");
        assertThat(hint).isHidden();

        type(here, "");

        assertThat(hint).hasText("Chưa gửi được: còn ô bắt buộc để trống hoặc ô chưa đúng.");
        assertThat(here.page().locator(".modal button[ng-click='startProcessInstance()']"))
                .hasAttribute("aria-describedby", hint.getAttribute("id"));
        here.picture("start-draft-hint");
        type(here, TYPED);
        assertThat(hint).isHidden();
    }

    @Test
    void whoClosesTheDialogRightAfterTypingLosesNothing() {
        Tasklist here = otherMachine.of("bantuyengiao");
        here.offer(PROCESS);
        type(here, "một trích yếu khác");
        assertThat(says(here)).containsText("Đã lưu nháp");

        here.page().waitForResponse(saved -> saved.request().method().equals("PUT"), () -> {
            title(here).fill(TYPED);
            close(here);
        });

        here.offer(PROCESS);
        assertThat(title(here)).hasValue(TYPED);
    }

    @Test
    void theFormOfATaskBehindTheDialogGoesOnKeepingItsDraft() {
        Tasklist here = otherMachine.of("bantuyengiao");
        here.open(aTaskOfPropaganda().getId());
        here.claim();
        here.page().locator(".task-details .fjs-form").waitFor();
        here.offer(PROCESS);
        close(here);

        here.page().locator(".task-details [id$='-Field_title']").fill(TYPED);

        assertThat(here.page().locator(".task-details .ho-so-draft")).containsText("Đã lưu nháp lúc");
    }

    private static void close(Tasklist tasklist) {
        tasklist.page().locator(".modal-footer button[ng-click='$dismiss()']:visible").click();
        tasklist.page().locator(".modal").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private Task aTaskOfPropaganda() {
        Map<String, Object> fields = Map.of("title", "sơ kết việc khác", "directives", "Chỉ thị số 05-CT/TW", "legalBasis",
                "Kế hoạch số 10-KH/TU", "reviewFrom", 2016, "reviewTo", 2020, "recipients", "Các chi bộ", "unitScope",
                "CHOSEN", "unitCodes", List.of("CS01"), "dates", "TODAY", "deadlinePhrase", "trước ngày 08/3/2021");
        Map<String, Object> sent = new java.util.HashMap<>(fields);
        sent.put("conferencePhrase", "Dự kiến tháng 5/2021");
        String plan = scenario.start("bantuyengiao", "plan-lifecycle", sent).getBusinessKey();
        return tasks.createTaskQuery().processInstanceBusinessKey(plan).singleResult();
    }
}
