package org.planlifecycle.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Asks axe-core what keeps people with a screen reader or a keyboard from using a part of a page. */
final class Accessibility {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Accessibility() {
    }

    /** Every serious finding below that element, which has to be there: the rule, what it asks, and where. */
    static List<String> seriousFindings(Page page, String container) {
        page.locator(container).first().waitFor();
        return new AxeBuilder(page).include(container).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> "%s: %s at %s".formatted(rule.getId(), rule.getHelp(), places(rule))).toList();
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList().toString();
    }
}
