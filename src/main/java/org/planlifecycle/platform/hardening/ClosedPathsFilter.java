package org.planlifecycle.platform.hardening;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers closed paths before the web applications see them. Leaving the set-up line out of the engine's own rules
 * would open it: what they do not list is granted to everybody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedPathsFilter extends OncePerRequestFilter {

    private static final String CLOSED = "Chức năng này đã đóng; quy trình chỉ thay đổi qua biểu mẫu của từng bước.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean closed = ClosedPaths.isClosed(request.getMethod(), path);
        if (ClosedPaths.isAbsent(path) || closed && isOpenedByABrowser(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (closed) {
            Forbidden.answer(response, CLOSED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Somebody who types an address reads our page, not the answer for a program. */
    private static boolean isOpenedByABrowser(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.startsWith("text/html");
    }
}
