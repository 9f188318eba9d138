package org.planlifecycle.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Leads the reader of a mail into Tasklist: to the task itself, or to the tasks of the plan. */
@Component
class MailLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";
    private static final String PLAN_SEARCH =
            "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";

    private final WebSettings web;
    private final OpenTasks tasks;

    MailLinks(WebSettings web, OpenTasks tasks) {
        this.web = web;
        this.tasks = tasks;
    }

    String of(Mail mail) {
        String query = tasks.taskOf(mail).map(task -> "?task=" + encoded(task))
                .orElseGet(() -> "?searchQuery=" + encoded(PLAN_SEARCH.formatted(mail.planId().value())));
        return web.baseUrl() + TASKLIST + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
