package org.planlifecycle.platform.webapp;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers every refusal of the web applications' API with one Vietnamese sentence: what a person reads is never the
 * engine's English. Type, the other fields and the status stay, but for who only came second, which is 409; the engine's
 * own words go to the log. Who opens such an address in a browser gets the error page instead.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RefusalAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);
    private static final String API = PatchedScripts.ROOT + "/api/";
    private static final String MESSAGE = "message";

    private final JsonMapper json = new JsonMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldRefusal held = new HeldRefusal(response);
        chain.doFilter(request, held);
        byte[] body = held.body();
        if (body.length > 0 && opensAPage(request)) {
            response.sendError(response.getStatus());
        } else if (body.length > 0) {
            byte[] answer = translated(response, body);
            response.setContentType("application/json");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }

    /** A browser that goes somewhere names pages first; the scripts of the web applications name JSON first. */
    private static boolean opensAPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && accepted != null && accepted.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private byte[] translated(HttpServletResponse response, byte[] body) throws IOException {
        ObjectNode answer = fieldsOf(body);
        String said = answer.path(MESSAGE).asText();
        int status = response.getStatus();
        String sentence = EngineMessages.sentenceFor(status, said);
        response.setStatus(EngineMessages.statusFor(status, said));
        LOG.debug("Answered with status {}: '{}' for '{}'", status, sentence, said);
        return json.writeValueAsBytes(answer.put(MESSAGE, sentence));
    }

    /** The fields of the refusal; a body that is no JSON object is what the engine's JSON reader complained about. */
    private ObjectNode fieldsOf(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (IOException notJson) {
            LOG.debug("Refusal is no JSON: {}", notJson.getMessage());
        }
        return json.createObjectNode().put("type", "InvalidRequestException");
    }
}
