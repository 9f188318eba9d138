package org.planlifecycle.platform.webapp;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Shows the name of who is signed in on every page of Cockpit. Cockpit puts the name where its pages look for it, but
 * does not tell them, so that a page which is not drawn again by itself goes on to show the account.
 */
@Component
@ConditionalOnWebApplication
class ShownName implements ScriptPatch {

    private static final String PATH = "/app/cockpit/camunda-cockpit-bootstrap.js";
    private static final String UNTOLD = "e.userFullName=n.firstName+\" \"+n.lastName";
    private static final String TOLD = "e.$evalAsync(function(){e.userFullName=n.firstName+\" \"+n.lastName})";

    @Override
    public boolean concerns(String path) {
        return PATH.equals(path);
    }

    @Override
    public String applyTo(String path, String script) {
        return ScriptPatch.exchange(path, script, Map.of(UNTOLD, TOLD));
    }
}
