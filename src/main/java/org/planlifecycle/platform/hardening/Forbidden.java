package org.planlifecycle.platform.hardening;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to a request that is turned away before the web applications see it. */
final class Forbidden {

    private static final String BODY = "{\"type\":\"AuthorizationException\",\"message\":\"%s\"}";

    private Forbidden() {
    }

    /** @param sentence without quotation marks */
    static void answer(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(BODY.formatted(sentence));
    }
}
