package org.planlifecycle.platform.webapp;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Keeps Cockpit from asking for the names of nobody. Without a task, or without a batch, it asks for no group, or no
 * person, and for zero of them at most, which the engine refuses and the page shows in red in the browser's log.
 */
@Component
@ConditionalOnWebApplication
class NothingToName implements ScriptPatch {

    private static final String COUNTS = "/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js";
    private static final String GROUPS = "s.resource(\"group\").list({idIn:e,maxResults:e.length})";
    private static final String BATCHES = "/app/cockpit/camunda-cockpit-bootstrap.js";
    private static final String PEOPLE = "this._sdk.resource(\"user\").list({idIn:Array.from(o)";

    private static final Map<String, Map<String, String>> CHANGES = Map.of(
            COUNTS, Map.of(GROUPS, "(e.length?" + GROUPS + ":Promise.resolve([]))"),
            BATCHES, Map.of(PEOPLE, "o.size&&" + PEOPLE));

    @Override
    public boolean concerns(String path) {
        return CHANGES.containsKey(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, CHANGES.get(path));
    }
}
