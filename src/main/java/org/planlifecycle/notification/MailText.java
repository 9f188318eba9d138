package org.planlifecycle.notification;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Turns the plain text of a mail into simple HTML in which nothing of the text is markup. */
final class MailText {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="UTF-8"></head><body>
            %s
            </body></html>
            """;

    private MailText() {
    }

    static String html(String plain) {
        return PAGE.formatted(Arrays.stream(plain.strip().split("\\R{2,}"))
                .map(paragraph -> "<p>" + String.join("<br>\n", HtmlUtils.htmlEscape(paragraph, "UTF-8").split("\\R"))
                        + "</p>")
                .collect(Collectors.joining("\n")));
    }
}
