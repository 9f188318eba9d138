package org.planlifecycle.platform.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;

/**
 * What patches put in from files of their own: the label bundle of an application, and the names by which Admin shows
 * permissions. What {@code webapp-permissions.json} does not name is shown by its id.
 */
class PatchLabels {

    private static final String BUNDLE = "META-INF/resources/webjars/camunda/app/%s/locales/vi.json";
    private static final String PERMISSIONS = "platform/webapp-permissions.json";

    private final JsonMapper json = new JsonMapper();

    /** Fills in what a replacement for this application leaves open. */
    UnaryOperator<String> of(String application) {
        return replacement -> replacement.contains("@labels@") || replacement.contains("@permissions@")
                ? filled(replacement, application) : replacement;
    }

    private String filled(String replacement, String application) {
        JsonNode bundle = read(BUNDLE.formatted(application));
        return replacement.replace("@labels@", bundle.path("labels").toString())
                .replace("@dates@", bundle.has("dateLocales") ? bundle.path("dateLocales").toString() : "{}")
                .replace("@permissions@", read(PERMISSIONS).toString());
    }

    private JsonNode read(String file) {
        try (InputStream text = new ClassPathResource(file).getInputStream()) {
            return json.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
