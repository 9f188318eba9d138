package org.planlifecycle.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.Role;

/**
 * Somebody who reads along with a person and knows no English: notes every word that only the English labels have, every
 * raw key, and whatever the browser complains about.
 */
final class Onlooker {

    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");
    private static final String BUNDLE = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");
    private static final Pattern WORD = Pattern.compile("(?U)(?<![\\w.@/#-])[a-zA-Z]{4,}(?![\\w@/-])");
    /** Ids are English: those of groups, of the applications, of the one engine. */
    private static final Set<String> IDS = Stream.concat(Stream.of(Role.values()).filter(role -> !role.ofUnit())
            .map(Role::group), Stream.of("tasklist", "cockpit", "admin", "welcome", "default")).collect(Collectors.toSet());
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{\\{[^}]*}}|[\\w/]+://\\S+");
    private static final Pattern SENTENCE_OF_A_LIBRARY = Pattern.compile(
            "Field (?:is|must)|Value is|Nothing to show|No results|Add new|ENGINE-\\d|Cannot |Powered by|migrate to");
    /** Tasklist asks so whether a task was done meanwhile. */
    private static final Pattern IS_IT_STILL_THERE = Pattern.compile("404\\b.*/engine/default/task/[\\w-]{36}(?:$|[:?])");
    private static final int FIRST_REFUSAL = 400;
    private static final int WIDE = 1400;
    private static final int WIDE_HEIGHT = 900;
    private static final int NARROW = 390;
    private static final int NARROW_HEIGHT = 844;
    private static final String SHOWN = """
            () => {
                const texts = [document.title, ...document.body.innerText.split('\\n')];
                document.querySelectorAll('[placeholder],[title],[aria-label],[alt]').forEach(element => {
                    if (element.getClientRects().length) {
                        texts.push(...['placeholder', 'title', 'aria-label', 'alt']
                            .map(name => element.getAttribute(name) || ''));
                    }
                });
                return texts.map(text => text.trim()).filter(text => text);
            }""";

    private final Page page;
    private final Set<String> english = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    Onlooker(Page page) {
        this.page = page;
        APPLICATIONS.forEach(this::learn);
        keepWhatIsEnglishOnly();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain("console: %s at %s".formatted(message.text(), message.location()));
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= FIRST_REFUSAL) {
                complain("%d: %s".formatted(response.status(), response.url()));
            }
        });
    }

    private void complain(String complaint) {
        if (!IS_IT_STILL_THERE.matcher(complaint).find()) {
            complaints.add(complaint);
        }
    }

    private void learn(String application) {
        Map<String, String> labels = labels(application, "en");
        keys.addAll(labels.keySet());
        labels.values().forEach(label -> english.addAll(words(label)));
    }

    /** What the Vietnamese labels say as well is a name, or happens to be spelt alike. */
    private void keepWhatIsEnglishOnly() {
        APPLICATIONS.forEach(application ->
                labels(application, "vi").values().forEach(label -> english.removeAll(words(label))));
        english.removeAll(IDS);
    }

    /** In small letters; what is written in capitals is an id, such as that of a permission. */
    private static Set<String> words(String text) {
        return WORD.matcher(MARKUP.matcher(text).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Reads what this screen shows, and keeps it as a picture in both widths. */
    void read(String screen) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !/Đang (tải|hiển thị)|loading/i.test(document.body.innerText)");
        glanceAt(screen);
        picture(screen, NARROW, NARROW_HEIGHT);
        picture(screen, WIDE, WIDE_HEIGHT);
    }

    /** Reads what the page shows at this moment. */
    void glanceAt(String screen) {
        for (Object shown : (List<?>) page.evaluate(SHOWN)) {
            note(screen, (String) shown);
        }
    }

    /** Lets go of what happened so far, such as the questions who somebody is before they have signed in. */
    void forget() {
        complaints.clear();
    }

    /** Adds what somebody else found on this page. */
    void add(List<String> findings) {
        complaints.addAll(findings);
    }

    private void note(String screen, String text) {
        if (!Collections.disjoint(words(text), english) || SENTENCE_OF_A_LIBRARY.matcher(text).find()) {
            complaints.add("%s: English '%s'".formatted(screen, text));
        }
        KEY.matcher(text).results().filter(word -> keys.contains(word.group()))
                .forEach(word -> complaints.add("%s: raw key '%s'".formatted(screen, word.group())));
    }

    private void picture(String screen, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "browser", "vi-%s-%d.png".formatted(screen, width))));
    }

    /** Everything noted so far, without what was to be expected. */
    List<String> complaints(String... expected) {
        return complaints.stream().distinct()
                .filter(complaint -> List.of(expected).stream().noneMatch(complaint::contains)).toList();
    }

    private static Map<String, String> labels(String application, String language) {
        try (InputStream bundle = Onlooker.class.getResourceAsStream(BUNDLE.formatted(application, language))) {
            String text = new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode labels = new ObjectMapper().readTree(text.replace("\uFEFF", "")).path("labels");
            Map<String, String> byKey = new HashMap<>();
            labels.properties().forEach(label -> byKey.put(label.getKey(), label.getValue().asText()));
            return byKey;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
