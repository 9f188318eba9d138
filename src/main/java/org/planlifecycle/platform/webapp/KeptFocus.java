package org.planlifecycle.platform.webapp;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Leaves the keyboard where a person has put it. Tasklist moves it to the field for the name a while after its page was
 * drawn; whoever types quickly then writes the password there, for everybody to read.
 */
@Component
@ConditionalOnWebApplication
class KeptFocus implements ScriptPatch {

    private static final String PATH = "/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final String TAKING_IT = "e.length&&e[0].focus()";
    private static final String IF_NOBODY_HAS_IT = "e.length&&document.activeElement===document.body&&e[0].focus()";

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, Map.of(TAKING_IT, IF_NOBODY_HAS_IT));
    }
}
