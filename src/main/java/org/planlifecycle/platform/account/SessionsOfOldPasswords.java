package org.planlifecycle.platform.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions that were opened with a password which has been changed since. The session in which its owner
 * changes it goes on.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SessionsOfOldPasswords extends OncePerRequestFilter {

    private static final String API = "/camunda/api/";
    private static final String OPENED_WITH = SessionsOfOldPasswords.class.getName();

    private final AccountPasswords passwords;

    SessionsOfOldPasswords(AccountPasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (isOutdated(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
        remember(request, response);
    }

    private boolean isOutdated(HttpSession session) {
        String userId = userOf(session);
        return userId != null && session.getAttribute(OPENED_WITH) instanceof Opened opened
                && opened.userId().equals(userId) && opened.version() != passwords.version(userId);
    }

    private void remember(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        String userId = userOf(session);
        if (userId == null) {
            return;
        }
        boolean known = session.getAttribute(OPENED_WITH) instanceof Opened opened && opened.userId().equals(userId);
        if (!known || hasChangedOwn(request, response, userId)) {
            session.setAttribute(OPENED_WITH, new Opened(userId, passwords.version(userId)));
        }
    }

    private static boolean hasChangedOwn(HttpServletRequest request, HttpServletResponse response, String userId) {
        return "PUT".equals(request.getMethod()) && response.getStatus() == HttpServletResponse.SC_NO_CONTENT
                && request.getRequestURI().endsWith("/user/%s/credentials".formatted(userId));
    }

    private static String userOf(HttpSession session) {
        return session == null ? null : AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                .map(UserAuthentication::getIdentityId).findFirst().orElse(null);
    }

    /** Who signed in, and how often the password had been changed by then. */
    private record Opened(String userId, int version) {
    }
}
