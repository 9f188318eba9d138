package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Optional;

/** Who is signed in to the web applications in this request. */
public interface SignedIn {

    Optional<Person> current();

    /**
     * Lets the rest of this request run without the engine's own rights, which are made for Tasklist and Cockpit: this
     * room has checked its own, and a watcher who may not open instances there still learns what a plan waits for.
     */
    void setEngineRightsAside();

    /** Somebody with the groups they have now. */
    record Person(String userId, List<String> groups) {
    }
}
