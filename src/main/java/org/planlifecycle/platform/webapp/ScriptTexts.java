package org.planlifecycle.platform.webapp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts Vietnamese in the place of the English texts that scripts hold outside the label bundles: the messages of the
 * form library, its calendar, the names of the applications. The table is {@code webapp-texts.json}.
 */
@Component
@ConditionalOnWebApplication
class ScriptTexts implements ScriptPatch {

    private static final String TABLE = "webapp-texts.json";

    private final List<Group> groups;

    ScriptTexts() throws IOException {
        try (InputStream table = new ClassPathResource(TABLE).getInputStream()) {
            groups = new JsonMapper().readValue(table, new TypeReference<List<Group>>() { });
        }
    }

    @Override
    public boolean concerns(String path) {
        return groups.stream().anyMatch(group -> group.scripts().contains(path));
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, textsOf(path));
    }

    /** What this script holds in English, and what stands there instead. */
    Map<String, String> textsOf(String path) {
        Map<String, String> texts = new LinkedHashMap<>();
        groups.stream().filter(group -> group.scripts().contains(path)).forEach(group -> texts.putAll(group.texts()));
        return texts;
    }

    /** Texts that several scripts share. */
    record Group(List<String> scripts, Map<String, String> texts) {
    }
}
