package org.planlifecycle.platform.form;

import java.util.Map;
import org.planlifecycle.platform.webapp.ScriptPatch;
import org.springframework.stereotype.Component;

/**
 * Lets forms with lists be sent. Once a row of a list was touched, the form library keeps an empty entry among its
 * errors, and Tasklist 7.24 takes any entry for an error, so that its button stays disabled for good. Here the one
 * test is replaced: an error is a sentence, at whatever depth.
 */
@Component
class TasklistListErrors implements ScriptPatch {

    private static final String PATH = "/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final String ANY_ENTRY = "!!Object.keys(e.errors).length";
    private static final String ANY_SENTENCE = "(function s(x){return\"string\"==typeof x?x.length>0"
            + ":null!==x&&\"object\"==typeof x&&Object.values(x).some(s)})(e.errors)";

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, Map.of(ANY_ENTRY, ANY_SENTENCE));
    }
}
