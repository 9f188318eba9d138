package org.planlifecycle.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the template on the own machine that a Word file was made from, from one that opening it fetches. */
final class LocalTemplate {

    /** A drive or a folder, with or without the word for a file; two slashes name another machine. */
    private static final Pattern LOCAL = Pattern.compile("file:/(//)?[^/].*|[a-z]:[^:]*|/?[^/:][^:]*");

    private LocalTemplate() {
    }

    static boolean is(String target) {
        String path = target.strip().toLowerCase(Locale.ROOT).replace("%5c", "/").replace("%2f", "/").replace("%3a", ":")
                .replace('\\', '/');
        return LOCAL.matcher(path).matches();
    }
}
