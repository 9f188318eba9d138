package org.planlifecycle.platform.hardening;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the API behind the web applications answers: the list of everything that our pages and the four applications
 * need of it. Whatever is not listed is refused, also what another version of the engine brings.
 */
final class OpenOperations {

    private static final String API = "/camunda/api/";
    private static final String ENGINE = API + "engine/engine/";

    /** Of the applications' own: signing in and out, and what Cockpit asks past the engine's API. */
    private static final List<Pattern> OF_APPLICATIONS = patterns(API, "GET engine/engine", "GET admin/auth/user/*",
            "POST admin/auth/user/*/login/*", "POST admin/auth/user/*/logout", "GET */plugin/*/static/(*/)?*",
            "GET admin/plugin/adminplugins/*/metrics/aggregated", "READ cockpit/plugin/base/*/incident",
            "READ cockpit/plugin/base/*/process-instance", "GET cockpit/plugin/base/*/process-definition/statistics",
            "GET cockpit/plugin/base/*/process-definition/statistics-count",
            "(GET|POST) cockpit/plugin/base/*/process-definition/*/called-process-definitions",
            "(GET|POST) cockpit/plugin/base/*/process-instance/*/called-process-instances");

    /** Kinds of things that may be read, as far as the reader's rights go. */
    private static final Set<String> READ = Set.of("authorization", "batch", "case-definition", "case-instance",
            "decision-definition", "decision-requirements-definition", "deployment", "execution", "external-task",
            "filter", "group", "history", "identity", "incident", "job", "job-definition", "metrics",
            "process-definition", "process-instance", "task", "telemetry", "tenant", "user", "variable-instance",
            "version");

    /** Queries that are posted although they only read. */
    private static final List<Pattern> POSTED_QUERIES = patterns(ENGINE + "[^/]+/", "READ execution",
            "READ external-task", "READ group", "READ job", "READ job-definition", "READ process-instance", "READ task",
            "READ variable-instance", "READ history/(activity-instance|detail|external-task-log|job-log)",
            "READ history/(process-instance|task|variable-instance)", "POST filter/*/(count|list|singleresult)",
            "POST identity/password-policy");

    /** What changes something: people's work, the retry of a failed job, accounts, and the removal of a grant. */
    private static final List<Pattern> CHANGES = patterns(ENGINE + "[^/]+/",
            "POST task/*/(claim|unclaim|assignee|complete|submit-form)", "POST task/*/comment/create",
            "POST process-definition/(key/)?*/submit-form", "PUT job/*/retries", "POST user/create",
            "PUT user/*/(profile|credentials)", "POST user/*/unlock", "DELETE user/*", "(PUT|DELETE) group/*/members/*",
            "DELETE authorization/*");

    private OpenOperations() {
    }

    /** @param path below {@code /camunda/api}, canonical and in small letters; our own pages' addresses are open */
    static boolean include(String method, String path) {
        if (!path.matches(API + "(engine|cockpit|admin|tasklist|welcome)(/.*)?") || method.equals("OPTIONS")) {
            return true;
        }
        String verb = method.equals("HEAD") ? "GET" : method;
        String asked = verb + " " + path;
        return verb.equals("GET") && isReadable(path)
                || Stream.of(OF_APPLICATIONS, POSTED_QUERIES, CHANGES).flatMap(List::stream)
                        .anyMatch(open -> open.matcher(asked).matches());
    }

    private static boolean isReadable(String path) {
        String[] segments = path.startsWith(ENGINE) ? path.substring(ENGINE.length()).split("/") : new String[0];
        return segments.length > 1 && READ.contains(segments[1]);
    }

    /** @param operations each a method and a path in which {@code *} is one name; READ is a list asked by GET or POST */
    private static List<Pattern> patterns(String base, String... operations) {
        return Stream.of(operations).map(operation -> operation.split(" ", 2)).map(parts -> Pattern.compile(
                (parts[0].equals("READ") ? "(GET|POST) " : parts[0] + " ") + base
                        + parts[1].replace("*", "[^/]+") + (parts[0].equals("READ") ? "(/count)?" : ""))).toList();
    }
}
