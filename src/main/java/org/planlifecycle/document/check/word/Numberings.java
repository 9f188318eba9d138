package org.planlifecycle.document.check.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The automatic lists of a file: what Word prints before a paragraph, counted in the order of reading. */
final class Numberings {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] ROMAN_TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    Numberings(Element part) {
        Xml.children(part, "num").forEach(list -> lists.put(String.valueOf(Xml.value(list, "numId")), list));
        Xml.children(part, "abstractNum")
                .forEach(definition -> definitions.put(String.valueOf(Xml.value(definition, "abstractNumId")), definition));
    }

    /** The paragraph properties of the list level that these properties name; {@code null} for none. */
    Element paragraphOf(Element properties) {
        return Xml.at(level(id(properties), depth(properties)), "pPr");
    }

    /** Counts on and gives the label; empty for a paragraph in no list. */
    String next(Element properties) {
        String id = id(properties);
        int depth = depth(properties);
        Element level = level(id, depth);
        if (level == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definitionOf(id), list -> new int[LEVELS]);
        Integer start = Xml.number(Xml.at(level, "start"), "val");
        counter[depth] = counter[depth] == 0 ? (start == null ? 1 : start) : counter[depth] + 1;
        Arrays.fill(counter, depth + 1, LEVELS, 0);
        return label(id, level, counter);
    }

    private String label(String id, Element level, int[] counter) {
        if ("bullet".equals(Xml.val(Xml.at(level, "numFmt")))) {
            String bullet = String.valueOf(Xml.val(Xml.at(level, "lvlText")));
            return bullet.codePoints().allMatch(one -> one > 0xE000 && one < 0xF900) ? "•" : bullet;
        }
        String pattern = Xml.val(Xml.at(level, "lvlText"));
        Matcher place = PLACE.matcher(pattern == null ? "" : pattern);
        return place.replaceAll(found -> {
            int at = Integer.parseInt(found.group(1)) - 1;
            return format(Xml.val(Xml.at(level(id, at), "numFmt")), Math.max(1, counter[at]));
        });
    }

    private static String format(String format, int number) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return ROMAN_TENS[number / 10 % 10] + ROMAN[number % 10];
    }

    private Element level(String id, int depth) {
        Element definition = id == null ? null : definitions.get(definitionOf(id));
        return Xml.children(definition, "lvl").stream()
                .filter(level -> String.valueOf(depth).equals(Xml.value(level, "ilvl"))).findFirst().orElse(null);
    }

    private String definitionOf(String id) {
        return String.valueOf(Xml.val(Xml.at(lists.get(id), "abstractNumId")));
    }

    private static String id(Element properties) {
        return Xml.val(Xml.at(properties, "numPr", "numId"));
    }

    private static int depth(Element properties) {
        Integer depth = Xml.number(Xml.at(properties, "numPr", "ilvl"), "val");
        return depth == null || depth < 0 || depth >= LEVELS ? 0 : depth;
    }
}
