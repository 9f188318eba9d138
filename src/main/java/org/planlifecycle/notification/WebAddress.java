package org.planlifecycle.notification;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address that people open: the one that is set, else the origin of the web pages, else this machine's own port. */
@Component
class WebAddress {

    private static final String DEFAULT_PORT = "8080";

    private final WebSettings settings;
    private final Environment environment;

    WebAddress(WebSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** Without a slash at the end. */
    String base() {
        if (!settings.baseUrl().isEmpty()) {
            return settings.baseUrl();
        }
        String origin = environment.getProperty("camunda.bpm.webapp.csrf.target-origin", "").strip();
        return (origin.isEmpty() ? ownAddress() : withoutSlash(origin)) + contextPath();
    }

    /** The port that was really opened is known only once the server runs. */
    private String ownAddress() {
        String port = environment.getProperty("local.server.port",
                environment.getProperty("server.port", DEFAULT_PORT));
        boolean encrypted = environment.getProperty("server.ssl.enabled", Boolean.class,
                environment.containsProperty("server.ssl.key-store"));
        return "%s://localhost:%s".formatted(encrypted ? "https" : "http", port.strip());
    }

    private String contextPath() {
        return withoutSlash(environment.getProperty("server.servlet.context-path", ""));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
