package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the rules find. */
final class Findings {

    private static final int LONGEST_QUOTE = 60;

    private final CheckRules rules;
    private final List<Finding> all = new ArrayList<>();

    Findings(CheckRules rules) {
        this.rules = rules;
    }

    CheckRules rules() {
        return rules;
    }

    void error(Zone zone, String needed, String found, String howToMend) {
        all.add(new Finding(zone, needed, found, howToMend, rules.clause(zone), Severity.ERROR));
    }

    void warning(Zone zone, String needed, String found, String howToMend) {
        all.add(new Finding(zone, needed, found, howToMend, rules.clause(zone), Severity.WARNING));
    }

    /** One finding if the item looks otherwise than it should. */
    void look(Zone zone, String what, Item item, Look look) {
        String departures = look.departures(item);
        if (!departures.isEmpty()) {
            error(zone, "%s: %s".formatted(what, look.text()), "%s: %s".formatted(quote(item.text()), departures),
                    "Chọn dòng này và định dạng lại: %s.".formatted(look.text()));
        }
    }

    /** The text in Vietnamese quotation marks, cut if it is long. */
    static String quote(String text) {
        return "“%s”".formatted(text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…");
    }

    /** In the order of the boxes. */
    List<Finding> sorted() {
        return all.stream().sorted(Comparator.comparing(Finding::zone)).toList();
    }
}
