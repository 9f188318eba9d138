package org.planlifecycle.engine.hardening;

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

    private static final String ENGINE = "/camunda/api/(engine/engine|cockpit/plugin/[^/]+)/[^/]+/";

    /** Never written over the web, by nobody: models, filters, variables, steps out of turn. */
    private static final List<Pattern> NOT_WRITTEN = List.of(
            Pattern.compile(ENGINE + "deployment(/.*)?"),
            Pattern.compile(ENGINE + "filter(/create|/[^/]+)?"),
            Pattern.compile(ENGINE + "(migration|condition|message|signal|external-task|execution)(/.*)?"),
            Pattern.compile(ENGINE + "modification(/.*)?"),
            Pattern.compile(ENGINE + "(.+/)?(modification|modification-async|restart|restart-async|executeAsync)"
                    .toLowerCase(Locale.ROOT)),
            Pattern.compile(ENGINE + "task/create"),
            Pattern.compile(ENGINE + ".+/(variables|localvariables|variables-async)(/.*)?"),
            Pattern.compile(ENGINE + "task/[^/]+/(bpmnerror|bpmnescalation|delegate|resolve)"),
            Pattern.compile(ENGINE + "(decision-definition|decision-requirements-definition)/.+/evaluate"));

    /** Queries that are posted although they only read. */
    private static final Pattern READ_BY_POST =
            Pattern.compile(ENGINE + "(deployment|execution|external-task)(/count)?");

    private static final int DEEPEST_ENCODING = 5;

    private ClosedPaths() {
    }

    static boolean isAbsent(String requestUri) {
        String path = canonical(requestUri);
        return ABSENT.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    static boolean isNotWritten(String method, String requestUri) {
        if (List.of("GET", "HEAD", "OPTIONS").contains(method)) {
            return false;
        }
        String path = canonical(requestUri);
        return NOT_WRITTEN.stream().anyMatch(pattern -> pattern.matcher(path).matches())
                && !("POST".equals(method) && READ_BY_POST.matcher(path).matches());
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
