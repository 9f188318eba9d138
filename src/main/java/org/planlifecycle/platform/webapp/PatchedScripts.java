package org.planlifecycle.platform.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the scripts of the web applications with every {@link ScriptPatch} made. A patch that finds its place no more
 * stops the start, so that another version of the web applications cannot lose it unseen.
 */
@Component
@ConditionalOnWebApplication
class PatchedScripts extends OncePerRequestFilter {

    static final String ROOT = "/camunda";
    static final List<String> SCRIPTS = List.of("/lib/deps.js", "/app/tasklist/camunda-tasklist-bootstrap.js",
            "/app/cockpit/camunda-cockpit-bootstrap.js", "/app/admin/camunda-admin-bootstrap.js",
            "/app/welcome/camunda-welcome-bootstrap.js", "/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js",
            "/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js");
    private static final String RESOURCES = "META-INF/resources/webjars/camunda";
    private static final Pattern PLUGIN = Pattern.compile("/api/(\\w+)/plugin/\\1Plugins/static");
    private static final String PLUGIN_RESOURCES = "META-INF/resources/plugin/$1";

    private final Map<String, Script> scripts = new HashMap<>();

    PatchedScripts(List<ScriptPatch> patches) throws IOException {
        for (String path : SCRIPTS) {
            String script = original(path);
            for (ScriptPatch patch : patches) {
                script = patch.concerns(path) ? patch.applyTo(path, script) : script;
            }
            scripts.put(ROOT + path, Script.of(script));
        }
    }

    /** The script as it was published. */
    static String original(String path) throws IOException {
        Matcher plugin = PLUGIN.matcher(path);
        String resource = plugin.lookingAt() ? plugin.replaceFirst(PLUGIN_RESOURCES) : RESOURCES + path;
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !scripts.containsKey(pathOf(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Script script = scripts.get(pathOf(request));
        response.setHeader("Cache-Control", "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(script.tag())) {
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(script.bytes().length);
        response.getOutputStream().write(script.bytes());
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The bytes that are sent, and the tag by which a browser knows that it has them. */
    private record Script(byte[] bytes, String tag) {

        private static Script of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Script(bytes, "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
        }
    }
}
