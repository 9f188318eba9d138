package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One signed-in person at their Tasklist. */
final class Tasklist {

    private static final String PASSWORD = "Demo@08-KH-DUK";
    private static final int ACCEPTED = 204;
    private static final int WINDOW_WIDTH = 1400;
    private static final int WINDOW_HEIGHT = 900;
    private static final int AROUND_THE_FORM = 450;
    private static final Path PICTURES = Path.of("target", "browser");

    private final Page page;
    private final String home;
    private final Onlooker onlooker;
    private final FormInspection inspection;

    private Tasklist(Page page, int port, FormInspection inspection) {
        this.page = page;
        this.onlooker = new Onlooker(page);
        this.inspection = inspection;
        this.home = "http://localhost:%d/camunda/app/tasklist/default/".formatted(port);
    }

    /** Signs in at a window of the usual size, in which every form that is filled in is inspected. */
    static Tasklist signIn(Page page, int port, String userId, FormInspection inspection) {
        Tasklist tasklist = new Tasklist(page, port, inspection);
        page.setViewportSize(WINDOW_WIDTH, WINDOW_HEIGHT);
        page.navigate(tasklist.home);
        page.locator("input[ng-model='username']").fill(userId);
        page.locator("input[ng-model='password']").fill(PASSWORD);
        page.locator("form button[type=submit]").click();
        tasklist.waitUntilSignedIn(userId);
        tasklist.onlooker.forget();
        return tasklist;
    }

    /** What stands there instead tells most when somebody does not get in. */
    private void waitUntilSignedIn(String userId) {
        try {
            page.locator(".start-process-action").waitFor();
        } catch (TimeoutError tooLong) {
            picture("sign-in-" + userId);
            throw new AssertionError("%s does not get in: %s".formatted(userId, onlooker.complaints()), tooLong);
        }
    }

    Page page() {
        return page;
    }

    /** Whatever was wrong with the pages that this person saw since they signed in. */
    List<String> complaints() {
        return onlooker.complaints();
    }

    /** Starts a process by its name, as shown in the list of processes. */
    void start(String processName, CamundaForm form, Map<String, Object> answers, String picture) {
        offer(processName);
        form.fill(page.locator(".modal"), answers);
        inspection.inspect(page, form.id(), ".modal .fjs-form", onlooker);
        picture(picture);
        launch();
    }

    /** Opens the form that starts this process, and lets it be watched for what is typed. */
    void offer(String processName) {
        page.locator(".start-process-action a").click();
        page.locator(".modal a").getByText(processName).click();
        page.locator(".modal .ho-so-draft").waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Sends the form that starts a process, which the product must accept. Returns what it answered. */
    Response launch() {
        Response answer = page.waitForResponse("**/submit-form",
                () -> page.locator(".modal button[ng-click='startProcessInstance()']").click());
        page.locator(".modal").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return answer;
    }

    /** Shows the tasks that a filter finds. */
    Locator list(String filter) {
        page.locator(".task-filters a, [cam-tasklist-filters] a").getByText(filter).first().click();
        return page.locator("ol.tasks-list");
    }

    /** Opens the task by its address, as from a link in a mail. */
    void open(String taskId) {
        page.evaluate("task => { window.location.hash = '#/?forceDisplayTask=true&task=' + task }", taskId);
    }

    /** Takes the task, unless it is this person's already. */
    void claim() {
        page.locator(".claim, .unclaim").first().waitFor();
        if (page.locator("button.claim").isVisible()) {
            page.locator("button.claim").click();
        }
        page.locator(".unclaim").waitFor();
    }

    /** Fills the open task's form, which is inspected when it is filled in. */
    void fill(CamundaForm form, Map<String, Object> answers) {
        form.fill(page.locator(".task-details"), answers);
        inspection.inspect(page, form.id(), ".task-details .fjs-form", onlooker);
    }

    /** Sends the form, which the product must accept. */
    void complete() {
        Response answer = send();
        if (answer.status() != ACCEPTED) {
            throw new AssertionError("The form was refused: " + answer.text());
        }
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Sends the form. Returns what the product answered. */
    Response send() {
        Locator button = page.locator("button[ng-click='complete()']");
        assertThat(button).isEnabled();
        return page.waitForResponse("**/submit-form", button::click);
    }

    /** The red box with these words. */
    Locator refusal(String words) {
        return page.locator(".alert-danger").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Keeps the whole form as a picture, also what one would have to scroll to. */
    void picture(String name) {
        Locator form = page.locator(".fjs-form").last();
        int height = form.count() == 0 ? WINDOW_HEIGHT : (int) form.boundingBox().height + AROUND_THE_FORM;
        page.setViewportSize(WINDOW_WIDTH, Math.max(WINDOW_HEIGHT, height));
        page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED).setPath(PICTURES.resolve(name + ".png")));
        page.setViewportSize(WINDOW_WIDTH, WINDOW_HEIGHT);
    }

    /** What the product answers to a request that the page's own script sends, with the page's session and token. */
    Answer post(String path, Object body) {
        return Answer.of(page.evaluate("""
                async ([path, body]) => {
                    const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];
                    const answer = await fetch('/camunda/api/engine/engine/default' + path, {method: 'POST',
                        headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token},
                        body: JSON.stringify(body)});
                    return {status: answer.status, body: await answer.text()};
                }""", List.of(path, body)));
    }

    /** A status and what came with it. */
    record Answer(int status, String body) {

        private static Answer of(Object evaluated) {
            Map<?, ?> answer = (Map<?, ?>) evaluated;
            return new Answer((int) answer.get("status"), (String) answer.get("body"));
        }
    }
}
