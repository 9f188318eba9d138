package org.planlifecycle.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Leads the reader of a mail into Tasklist: to the task itself, or to the tasks of the plan. Whoever cannot sign in is
 * led nowhere.
 */
@Component
class MailLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final String PLAN_SEARCH =
            "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";

    private final WebAddress web;
    private final OpenTasks tasks;
    private final Accounts accounts;
    private final List<OwnLinks> own;

    MailLinks(WebAddress web, OpenTasks tasks, Accounts accounts, List<OwnLinks> own) {
        this.web = web;
        this.tasks = tasks;
        this.accounts = accounts;
        this.own = List.copyOf(own);
    }

    /** Empty for a recipient without an account. Asked once for each time that a mail goes out. */
    String of(Mail mail) {
        Optional<String> path = own.stream().map(links -> links.pathOf(mail)).flatMap(Optional::stream).findFirst();
        if (path.isPresent()) {
            return web.base() + path.get();
        }
        if (!accounts.has(mail.recipientId())) {
            return "";
        }
        String query = tasks.taskOf(mail).map(task -> "?task=" + encoded(task))
                .orElseGet(() -> "?searchQuery=" + encoded(PLAN_SEARCH.formatted(mail.planId().value())));
        return web.base() + TASKLIST + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
