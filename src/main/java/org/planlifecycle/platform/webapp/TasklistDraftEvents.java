package org.planlifecycle.platform.webapp;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets Tasklist tell of each form that it has drawn, for a task or to start a process, and of each that was taken, so
 * that drafts are kept on the server. Its own drafts stay in the browser's storage, where the next person at the same
 * computer can read them, so they are not written any more.
 */
@Component
class TasklistDraftEvents implements ScriptPatch {

    private static final String PATH = "/app/tasklist/camunda-tasklist-bootstrap.js";

    private static final Map<String, String> CHANGES = Map.of(
            "b=JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\")", "b={}",
            "localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e))",
            "window.dispatchEvent(new CustomEvent(\"plan-form-save\",{detail:{form:v}}))",
            "localStorage.removeItem(\"camunda-form:\".concat(y))",
            "localStorage.removeItem(\"camunda-form:\".concat(y)),"
                    + "window.dispatchEvent(new CustomEvent(\"plan-form-sent\",{detail:{form:v}}))",
            "h.notifyFormInitialized(),v.on(\"submit\"",
            "h.notifyFormInitialized(),window.dispatchEvent(new CustomEvent(\"plan-form\",{detail:{taskId:y,"
                    + "processKey:h.getParams().processDefinitionKey,form:v,place:l[0]}})),v.on(\"submit\"");

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, CHANGES);
    }
}
