package org.planlifecycle.platform.webapp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planlifecycle.kernel.YamlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The changes to the web applications, read from {@code platform/webapp-patches.yml} and made to the files as they were
 * published. The start ends if a text is not there exactly as often as its patch says, so that another version of the
 * web applications cannot lose a patch unseen.
 */
@Component
@ConditionalOnWebApplication
class WebappPatches {

    private static final Logger LOG = LoggerFactory.getLogger(WebappPatches.class);
    private static final String TABLE = "platform/webapp-patches.yml";
    private static final String RESOURCES = "META-INF/resources/webjars/camunda";
    private static final Pattern PLUGIN = Pattern.compile("/api/(\\w+)/plugin/\\1Plugins/static");
    private static final String PLUGIN_RESOURCES = "META-INF/resources/plugin/$1";
    private static final Pattern APPLICATION = Pattern.compile("/app/(\\w+)/.*");

    private final Map<String, String> files;
    private final List<WebappPatch> behaviour;
    private final List<WebappPatch> words;
    private final PatchLabels labels = new PatchLabels();

    WebappPatches() {
        Binder table = YamlFile.each(TABLE).findFirst().orElseThrow();
        files = table.bind("files", Bindable.mapOf(String.class, String.class)).get();
        behaviour = table.bind("behaviour", Bindable.listOf(WebappPatch.class)).get();
        words = table.bind("words", Bindable.listOf(WebappPatch.class)).get();
    }

    /** What works differently. */
    List<WebappPatch> behaviour() {
        return behaviour;
    }

    /** What reads differently, with the code around it as it was. */
    List<WebappPatch> words() {
        return words;
    }

    /** The paths of the files that some patch changes. */
    Set<String> paths() {
        return Set.copyOf(files.values());
    }

    /** The file as it was published. */
    static String original(String path) {
        Matcher plugin = PLUGIN.matcher(path);
        String resource = plugin.lookingAt() ? plugin.replaceFirst(PLUGIN_RESOURCES) : RESOURCES + path;
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The web applications no longer have %s".formatted(path), unreadable);
        }
    }

    /** All files as the product serves them, by their paths. */
    Map<String, String> made() {
        Map<String, String> originals = new LinkedHashMap<>();
        paths().forEach(path -> originals.put(path, original(path)));
        Map<String, String> made = madeTo(originals);
        LOG.info("{} patches of the web applications made in {} files", all().count(), made.size());
        return made;
    }

    /**
     * These files with every change made.
     *
     * @throws IllegalStateException with a sentence for each place that is not found as often as it must be
     */
    Map<String, String> madeTo(Map<String, String> originals) {
        List<String> findings = findingsIn(originals);
        if (!findings.isEmpty()) {
            findings.forEach(LOG::error);
            throw new IllegalStateException("The web applications are not those that %s was written for. %s"
                    .formatted(TABLE, String.join(" ", findings)));
        }
        Map<String, String> made = new LinkedHashMap<>();
        originals.forEach((path, text) -> made.put(path, applyTo(path, text)));
        return made;
    }

    /** One sentence for each exchange whose text is not there exactly as often as it says; none if all are well. */
    List<String> findingsIn(Map<String, String> originals) {
        List<String> findings = new ArrayList<>();
        all().forEach(patch -> paths(patch).forEach(path ->
                patch.exchanges().forEach(exchange -> {
                    int found = countOf(exchange.find(), originals.get(path));
                    if (found != exchange.times()) {
                        findings.add("Patch '%s' needs '%s' %d times in %s and finds it %d times."
                                .formatted(patch.name(), exchange.find(), exchange.times(), path, found));
                    }
                })));
        return findings;
    }

    /** The text of this file with every exchange made that concerns it. */
    String applyTo(String path, String text) {
        UnaryOperator<String> filled = labels.of(applicationOf(path));
        String changed = text;
        for (WebappPatch patch : all().toList()) {
            if (paths(patch).contains(path)) {
                for (WebappPatch.Exchange exchange : patch.exchanges()) {
                    changed = changed.replace(exchange.find(), filled.apply(exchange.replace()));
                }
            }
        }
        return changed;
    }

    /** The paths of the files that this patch changes. */
    List<String> paths(WebappPatch patch) {
        return patch.files().stream().map(files::get).toList();
    }

    private Stream<WebappPatch> all() {
        return Stream.concat(behaviour.stream(), words.stream());
    }

    private static String applicationOf(String path) {
        Matcher application = APPLICATION.matcher(path);
        return application.matches() ? application.group(1) : "";
    }

    private static int countOf(String find, String text) {
        return (text.length() - text.replace(find, "").length()) / find.length();
    }
}
