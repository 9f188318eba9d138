package org.planlifecycle.platform.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that the scripts hold themselves: which there are in English, and that none of them is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsInScriptsTest {

    private static final String LIBRARIES = "/lib/deps.js";
    /** From the first field of the form viewer to the last line of its validation, in the library of version 1.8.7. */
    private static final String FIRST_OF_FORMS = "Date and time must both be entered.";
    private static final String LAST_OF_FORMS = "Field must be a valid email.";
    /** What a field of the form viewer shows: the text of an element, a title, a label for screen readers … */
    private static final Pattern SHOWN = Pattern.compile("(?:\\b(?:title|placeholder|alt|text|emptyListMessage)|"
            + "\"aria-label\"|children):(?:\\w+\\|\\|)?\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final Pattern COMPLAINT = Pattern.compile("\\.push\\([\"`]([^\"`]*\\p{L}{2} [^\"`]*)[\"`]\\)");
    private static final Pattern NAME_OR_IDENTIFIER = Pattern.compile("[a-z]+[A-Za-z]*|bpmn\\.io|iFrame|# Text");

    private final List<String> replaced;
    private final String original;
    private final String changed;

    WordsInScriptsTest() throws IOException {
        WebappPatches texts = new WebappPatches();
        replaced = Stream.concat(texts.behaviour().stream(), texts.words().stream())
                .flatMap(patch -> patch.exchanges().stream()).map(WebappPatch.Exchange::find).toList();
        original = WebappPatches.original(LIBRARIES);
        changed = texts.applyTo(LIBRARIES, original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Field is required.", "Field must match pattern ", "Field must have minimum value of ",
        "Field must have maximum value of ", "Field must have minimum length of ", "Field must have maximum length of ",
        "Field must be a valid  international phone number. (e.g. +4930664040900)", "Field must be a valid email.",
        "Value is not a number.", "Value is expected to ", "\"be an integer\":", "Please select a valid value, ",
        "Date and time must both be entered.", "\"Add new\"", "Remove list item ", "Expand all (", "\"Collapse\"",
        "Nothing to show.", "\"Previous page\"", "\"Next page\"", "Click to sort by ", "Click to remove sorting",
        "\"No results\"", "All values selected", "\"Remove tag\"", "\"Skip to search\"", "placeholder:\"Search\"",
        "||\"Select\"", "\"aria-label\":\"Increment\"", "\"aria-label\":\"Decrement\"", "No content to show.",
        "External content couldn't be loaded.", "This is an image placeholder", "placeholder:h?\"hh:mm\"", "Web-based tooling for BPMN,"
        + " DMN, and forms", "Powered by bpmn.io", "shorthand:[\"Sun\"", "longhand:[\"January\"",
        "Scroll to increment", "yearAriaLabel:\"Year\""})
    void aTextOfTheFormLibraryIsReplaced(String english) {
        assertThat(original.contains(english)).isTrue();
        assertThat(changed.contains(english)).isFalse();
    }

    @Test
    void nothingThatTheFormLibraryShowsIsLeftOut() {
        String viewer = original.substring(original.indexOf(FIRST_OF_FORMS) - 1,
                original.lastIndexOf(LAST_OF_FORMS) + LAST_OF_FORMS.length() + 2);
        List<String> shown = Pattern.compile(SHOWN + "|" + COMPLAINT).matcher(viewer).results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(text -> !NAME_OR_IDENTIFIER.matcher(text).matches()).distinct().toList();

        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(shown).filteredOn(english -> replaced.stream()
                .noneMatch(text -> text.contains(english))).isEmpty();
    }

    @Test
    void aDateHasTwoDigitsForDayAndMonthInEveryBrowserAndTheWeekBeginsOnMonday() {
        assertThat(changed.contains("function wt(e=\"default\"){return\"dd/MM/yyyy\"}")).isTrue();
        assertThat(changed.contains("firstDayOfWeek:1")).isTrue();
        assertThat(changed.contains("firstDayOfWeek:0")).isFalse();
    }
}
