package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Small pieces of a page that is well-formed XML too; every value goes through {@link #text}. */
final class Html {

    private Html() {
    }

    static String text(Object value) {
        return HtmlUtils.htmlEscape(String.valueOf(value), StandardCharsets.UTF_8.name());
    }

    static String cell(String type, String styles, Object value) {
        return "<%s%s>%s</%s>".formatted(type, styles.isEmpty() ? "" : " class='" + styles + "'", text(value), type);
    }

    static String td(Object value) {
        return cell("td", "", value);
    }

    static String th(Object value) {
        return cell("th", "", value);
    }

    /** A count; nothing where it is 0, so that what happened stands out. */
    static String number(long value) {
        return cell("td", "n", value == 0 ? "" : value);
    }

    static String symbol(MarkKind kind) {
        return "<svg class='m %s' viewBox='0 0 16 16'><use href='#%s'/></svg>".formatted(kind.id(), kind.id());
    }

    static String resource(String name) {
        try (InputStream stream = Html.class.getResourceAsStream("/rehearsal/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
