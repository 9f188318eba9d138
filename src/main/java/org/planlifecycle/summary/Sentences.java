package org.planlifecycle.summary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a block of a report apart into what it says one by one: its lines, and the sentences in them. */
final class Sentences {

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[-+*•–]|\\d{1,2}[.)]|\\p{L}\\))\\s+");
    /** After a full stop, unless it is that of an abbreviation. */
    private static final Pattern ENDS = Pattern.compile(
            "(?<=[.!?…])(?<!\\b(?:TP|TT|TX|Th|TS|PGS|GS|BS|CN|KS|tr|VD|vd)\\.)\\s+(?=[\\p{Lu}\\p{N}\"“-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int FEWEST_WORDS = 2;

    private Sentences() {
    }

    static List<String> of(String block) {
        return LINES.splitAsStream(block).map(Sentences::withoutLabel).flatMap(line -> Stream.of(ENDS.split(line)))
                .map(Sentences::withoutLabel).map(String::strip).filter(Sentences::saysSomething).toList();
    }

    private static String withoutLabel(String line) {
        return LABEL.matcher(line).replaceFirst("");
    }

    private static boolean saysSomething(String sentence) {
        return WORD.matcher(sentence).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }
}
