package org.planlifecycle.platform.hardening;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request that changes something without the token of its page, and leaves the session as it is. The web
 * applications refuse it too, but end the session with it, so that any page of strangers could sign a person out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageTokenFilter extends OncePerRequestFilter {

    private static final String WEB_APPLICATIONS = "/camunda/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + WEB_APPLICATIONS)
                || CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        if (token != null && !token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME))) {
            Forbidden.answer(response, "Yêu cầu không đến từ trang đang mở; hãy tải lại trang rồi làm lại.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
