package org.planlifecycle.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at each form once, when it has been filled in: all of it Vietnamese, nothing serious for axe-core, and on a
 * telephone neither wider than the screen nor cut off. Keeps a mark for each form that was looked at.
 */
final class FormInspection {

    /** One empty file for each form. */
    static final Path MARKS = Path.of("target", "browser", "forms");
    private static final int WIDE = 1400;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final String RIGHT_EDGE = """
            place => Math.max(...[document.querySelector(place), ...document.querySelectorAll(place + ' input, '
                + place + ' textarea, ' + place + ' .fjs-input-group, ' + place + ' button')]
                .map(element => element.getBoundingClientRect().right))""";

    private static final String CUT_OFF = """
            place => [...document.querySelectorAll(place + ' label, ' + place + ' legend, ' + place + ' button, '
                + place + ' .fjs-form-field-description, ' + place + ' .fjs-form-field-error')]
                .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
                    && getComputedStyle(element).overflowX !== 'visible').map(element => element.innerText)""";

    private final Set<String> inspected = new HashSet<>();

    void inspect(Page page, String form, String place, Onlooker onlooker) {
        if (!inspected.add(form)) {
            return;
        }
        onlooker.glanceAt("form " + form);
        onlooker.add(Accessibility.seriousFindings(page, place).stream().map(("form " + form + ": ")::concat).toList());
        page.setViewportSize(NARROW, HEIGHT);
        double right = ((Number) page.evaluate(RIGHT_EDGE, place)).doubleValue();
        if (right > NARROW + 1) {
            onlooker.add(List.of("form %s: reaches to %.0f of %d pixels".formatted(form, right, NARROW)));
        }
        for (Object text : (List<?>) page.evaluate(CUT_OFF, place)) {
            onlooker.add(List.of("form %s: '%s' is cut off at %d pixels".formatted(form, text, NARROW)));
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target", "browser", "form-%s-390.png".formatted(form))));
        page.setViewportSize(WIDE, HEIGHT);
        mark(form);
    }

    private static void mark(String form) {
        try {
            Files.createDirectories(MARKS);
            Files.write(MARKS.resolve(form), new byte[0]);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
