package org.planlifecycle.engine.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms with lists be sent. Once a row of a list was touched, the form library keeps an empty entry among its
 * errors, and Tasklist 7.24 takes any entry for an error, so that its button stays disabled for good. Here Tasklist's
 * script is served with the one test replaced: an error is a sentence, at whatever depth.
 */
@Component
@ConditionalOnWebApplication
class TasklistListErrors extends OncePerRequestFilter {

    private static final String PATH = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final String SCRIPT = "META-INF/resources/webjars" + PATH;
    private static final String ANY_ENTRY = "!!Object.keys(e.errors).length";
    private static final String ANY_SENTENCE = "(function s(x){return\"string\"==typeof x?x.length>0"
            + ":null!==x&&\"object\"==typeof x&&Object.values(x).some(s)})(e.errors)";

    private final byte[] script;

    TasklistListErrors() throws IOException {
        String original = new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
        if (!original.contains(ANY_ENTRY)) {
            throw new IllegalStateException("Tasklist's script no longer has the test that this class replaces; "
                    + "see whether a list's form can be sent without it");
        }
        script = original.replace(ANY_ENTRY, ANY_SENTENCE).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(script.length);
        response.getOutputStream().write(script);
    }
}
