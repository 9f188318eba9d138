package org.planlifecycle.platform.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves the pages of the web applications as this product needs them: Vietnamese by language and title, and with the
 * nonce of their own answer. Camunda 7.24 keeps the nonce of the latest answer for all requests alike, so that of two
 * people who open a page at the same moment one gets a page whose scripts the browser refuses, and which stays empty.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PatchedPages extends OncePerRequestFilter {

    private static final Pattern PAGE =
            Pattern.compile(PatchedScripts.ROOT + "/app/(tasklist|cockpit|admin|welcome)/([^/.]+/)?(index\\.html)?");
    private static final Pattern ALLOWED_NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern NONCE = Pattern.compile("nonce=\"[^\"]*\"");
    private static final int ASCII = 0x7f;

    private final WebappPatches patches;

    PatchedPages(WebappPatches patches) {
        this.patches = patches;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !pageOf(request).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getContentType() != null && held.getContentType().startsWith("text/html")) {
            Matcher page = pageOf(request);
            page.matches();
            Charset charset = Charset.forName(held.getCharacterEncoding());
            String html = inVietnamese(new String(held.getContentAsByteArray(), charset), page.group(1));
            held.resetBuffer();
            held.getOutputStream().write(
                    withNonceOf(held.getHeader("Content-Security-Policy"), html).getBytes(charset));
        }
        held.copyBodyToResponse();
    }

    private static Matcher pageOf(HttpServletRequest request) {
        return PAGE.matcher(request.getRequestURI().substring(request.getContextPath().length()));
    }

    private String inVietnamese(String html, String application) {
        return asReferences(patches.applyTo("/app/%s/index.html".formatted(application), html));
    }

    /** The page as it is if its policy names no nonce. */
    static String withNonceOf(String policy, String html) {
        Matcher allowed = ALLOWED_NONCE.matcher(policy == null ? "" : policy);
        return allowed.find()
                ? NONCE.matcher(html).replaceAll(Matcher.quoteReplacement("nonce=\"" + allowed.group(1) + "\"")) : html;
    }

    /** As character references, which read the same in every encoding that the page may be sent in. */
    private static String asReferences(String text) {
        return text.codePoints().mapToObj(letter -> letter <= ASCII
                ? Character.toString(letter) : "&#" + letter + ";").collect(Collectors.joining());
    }
}
