package org.planlifecycle.platform.hardening;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which requests are turned away before anything else looks at them, however their path is spelt. */
final class ClosedPaths {

    /** Does not exist here: the first visitor's administrator set-up, an open engine API, a database console. */
    private static final List<Pattern> ABSENT = List.of(
            Pattern.compile("/camunda/(api|app)/admin(/[^/]+)*/setup(/.*)?"),
            Pattern.compile("/(engine-rest|h2-console|rest)(/.*)?"));

    private static final int DEEPEST_ENCODING = 5;

    private ClosedPaths() {
    }

    static boolean isAbsent(String requestUri) {
        String path = canonical(requestUri);
        return ABSENT.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    static boolean isClosed(String method, String requestUri) {
        return !OpenOperations.include(method, canonical(requestUri));
    }

    /** Decoded to the end, without parameters, doubled slashes and dots, in small letters. */
    private static String canonical(String requestUri) {
        String path = requestUri;
        for (int depth = 0; depth < DEEPEST_ENCODING && path.indexOf('%') >= 0; depth++) {
            path = decoded(path);
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String raw : path.replace('\\', '/').split("/")) {
            String segment = raw.replaceAll(";.*", "").strip();
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return ("/" + String.join("/", segments)).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path.replace("%", "");
        }
    }
}
