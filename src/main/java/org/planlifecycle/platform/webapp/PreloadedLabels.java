package org.planlifecycle.platform.webapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Gives an application its labels together with its script. Camunda lets the page ask for them while it is being drawn:
 * what is drawn only once before they have come shows raw keys for good, and after an update the browser shows the
 * labels that it had kept from the version before.
 */
@Component
@ConditionalOnWebApplication
class PreloadedLabels implements ScriptPatch {

    private static final Pattern SCRIPT = Pattern.compile("/app/(\\w+)/camunda-\\1-bootstrap\\.js");
    private static final String BUNDLE = "META-INF/resources/webjars/camunda/app/%s/locales/vi.json";
    /** The call that makes the page ask for its labels, with the names of the translations and of the dates in it. */
    private static final Pattern ASKING = Pattern.compile("(?<translations>\\w+)\\.useLoader\\(\"localeLoader\",\\{"
            + "prefix:[^{}]*callback:function\\([^{}]*\\)\\{[^{}]*\\{[^{}]*?(?<dates>\\w+)\\.locales\\(\\)[^{}]*}}}\\)");
    /** The library for dates has a Vietnamese of its own, which the bundle of an application may refine. */
    private static final String GIVEN = "%s.translations(\"vi\",%s),%s.updateLocale(\"vi\",%s)";

    private final JsonMapper json = new JsonMapper();

    @Override
    public boolean concerns(String path) {
        return SCRIPT.matcher(path).matches();
    }

    @Override
    public String applyTo(String path, String script) {
        Matcher asking = ASKING.matcher(script);
        if (!asking.find()) {
            throw new IllegalStateException("Script %s no longer asks for its labels as known".formatted(path));
        }
        JsonNode bundle = bundleFor(path);
        return script.substring(0, asking.start())
                + GIVEN.formatted(asking.group("translations"), bundle.path("labels"), asking.group("dates"),
                        bundle.has("dateLocales") ? bundle.path("dateLocales") : "{}")
                + script.substring(asking.end());
    }

    private JsonNode bundleFor(String path) {
        Matcher application = SCRIPT.matcher(path);
        application.matches();
        try (InputStream bundle = new ClassPathResource(BUNDLE.formatted(application.group(1))).getInputStream()) {
            return json.readTree(bundle);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The labels for %s cannot be read".formatted(path), unreadable);
        }
    }
}
