package org.planlifecycle.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The installed chromium, in which each person has a window of their own. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final int port;
    private final Map<String, Tasklist> tasklists = new HashMap<>();
    private final FormInspection inspection = new FormInspection();

    Chromium(int port) {
        this.port = port;
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(EXECUTABLE).setArgs(QUIET).setHeadless(true));
    }

    /** The Tasklist of this person, who signs in when first asked for. */
    Tasklist of(String userId) {
        return tasklists.computeIfAbsent(userId, id -> Tasklist.signIn(window("vi-VN"), port, id, inspection));
    }

    /** A new window in which nobody is signed in, of a browser that prefers this language. */
    Page window(String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** Whatever was wrong with the pages that people saw since they signed in, each with the person. */
    List<String> complaints() {
        return tasklists.entrySet().stream().flatMap(person -> person.getValue().complaints().stream()
                .map(complaint -> person.getKey() + ": " + complaint)).toList();
    }

    /** Keeps what each person saw last, which tells most when a step has failed. */
    @Override
    public void close() {
        tasklists.forEach((userId, tasklist) -> tasklist.picture("last-" + userId));
        browser.close();
        playwright.close();
    }
}
