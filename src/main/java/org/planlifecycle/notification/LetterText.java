package org.planlifecycle.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Writes out a letter, one section for each item with its reason, date and link, as plain text and as simple HTML. */
class LetterText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String OPENING = "Kính gửi đồng chí,\n\nThư này gồm %d thông báo:";
    private static final String PLAIN_FOOT = "%s\n\nLý do nhận thư: %s\nNgày lập: %s%s";
    private static final String PLAIN_LINK = "\nMở trên hệ thống: ";
    private static final String HTML_FOOT = """
            %s
            <p>Lý do nhận thư: %s<br>
            Ngày lập: %s%s</p>""";
    private static final String HTML_LINK = "<br>\n<a href=\"%s\">Mở trên hệ thống</a>";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="UTF-8"></head><body>
            %s
            </body></html>
            """;

    private final MailLinks links;
    private final MailReasons reasons;
    private final ZoneId zone;

    LetterText(MailLinks links, MailReasons reasons, ZoneId zone) {
        this.links = links;
        this.reasons = reasons;
        this.zone = zone;
    }

    /**
     * One item of a letter, ready to be printed.
     *
     * @param link empty for a reader who cannot sign in
     */
    record Section(String subject, String body, String reason, String day, String link) {
    }

    /** @param ofPapers what is to be said about the papers that came along; empty for nothing */
    List<Section> sections(Letter letter, String ofPapers) {
        return letter.items().stream().map(item -> new Section(item.mail().subject(),
                item.mail().carried() == null ? item.mail().body().strip()
                        : "%s\n\n%s".formatted(item.mail().body().strip(), ofPapers).strip(),
                reasons.of(item.mail().kind()), DAY.format(LocalDate.ofInstant(item.createdAt(), zone)),
                links.of(item.mail()))).toList();
    }

    static String plain(List<Section> sections) {
        return joined(sections, OPENING, "%d. %s\n\n%s", text -> text, "\n\n\n", section -> PLAIN_FOOT
                .formatted(section.body(), section.reason(), section.day(),
                section.link().isEmpty() ? "" : PLAIN_LINK + section.link()));
    }

    static String html(List<Section> sections) {
        return PAGE.formatted(joined(sections, paragraphs(OPENING), "<h2>%d. %s</h2>\n%s", LetterText::escaped, "\n",
                section -> HTML_FOOT.formatted(paragraphs(section.body()), escaped(section.reason()), section.day(),
                        section.link().isEmpty() ? "" : HTML_LINK.formatted(escaped(section.link())))));
    }

    private static String joined(List<Section> sections, String opening, String numbered,
            Function<String, String> heading, String between, Function<Section, String> text) {
        if (sections.size() == 1) {
            return text.apply(sections.get(0));
        }
        return IntStream.range(0, sections.size())
                .mapToObj(i -> numbered.formatted(i + 1, heading.apply(sections.get(i).subject()),
                        text.apply(sections.get(i))))
                .collect(Collectors.joining(between, opening.formatted(sections.size()) + between, ""));
    }

    private static String paragraphs(String plain) {
        return Arrays.stream(plain.strip().split("\\R{2,}"))
                .map(paragraph -> "<p>" + String.join("<br>\n", escaped(paragraph).split("\\R")) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
