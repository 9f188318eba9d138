package org.planlifecycle.platform.form;

import java.util.Map;
import org.planlifecycle.platform.webapp.ScriptPatch;
import org.springframework.stereotype.Component;

/**
 * Lets Tasklist send a key with the form that starts a process, one for each form that it has drawn, so that the same
 * dialog begins one instance however often it is sent. Made of random numbers that a page has without HTTPS, too.
 */
@Component
class TasklistStartKey implements ScriptPatch {

    private static final String PATH = "/app/tasklist/camunda-tasklist-bootstrap.js";
    private static final String START = "g.submitForm({id:h.getParams().processDefinitionId,variables:r})";
    private static final String START_WITH_KEY = START.replace("variables:r", "variables:Object.assign({},r,{"
            + StartRequest.FIELD + ":{value:v.planStartKey=v.planStartKey||Array.from("
            + "crypto.getRandomValues(new Uint32Array(4)),function(n){return n.toString(16)}).join(\"-\")}})");

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, Map.of(START, START_WITH_KEY));
    }
}
