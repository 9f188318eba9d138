package org.planlifecycle.monitoring.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.planlifecycle.monitoring.SignedIn;
import org.springframework.stereotype.Component;

/** The session of the web applications, as their filter has put it on this request. */
@Component
class EngineSignedIn implements SignedIn {

    private final IdentityService identity;

    EngineSignedIn(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .filter(authentication -> authentication.getUserId() != null)
                .map(authentication -> new Person(authentication.getUserId(),
                        authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds()));
    }

    /** Whatever comes after on this thread gets its own session from the filter again. */
    @Override
    public void setEngineRightsAside() {
        identity.clearAuthentication();
    }
}
