package org.planlifecycle.platform.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves the scripts of the web applications with the changes of {@link WebappPatches}, made once at the start. */
@Component
@ConditionalOnWebApplication
class PatchedScripts extends OncePerRequestFilter {

    static final String ROOT = "/camunda";

    private final Map<String, Script> scripts = new HashMap<>();

    PatchedScripts(WebappPatches patches) {
        patches.made().forEach((path, text) -> {
            if (path.endsWith(".js")) {
                scripts.put(ROOT + path, Script.of(text));
            }
        });
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
