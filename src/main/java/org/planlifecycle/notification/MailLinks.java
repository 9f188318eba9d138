package org.planlifecycle.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    MailLinks(WebAddress web, OpenTasks tasks, Accounts accounts) {
        this.web = web;
        this.tasks = tasks;
        this.accounts = accounts;
    }

    /** Empty for a recipient without an account. */
    String of(Mail mail) {
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
