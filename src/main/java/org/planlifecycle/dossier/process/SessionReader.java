package org.planlifecycle.dossier.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.planlifecycle.dossier.NotSignedIn;
import org.planlifecycle.dossier.Reader;
import org.planlifecycle.dossier.Readers;
import org.springframework.stereotype.Component;

/** The person of the session, whose engine rights count until they are ended. */
@Component
class SessionReader implements Readers {

    private final IdentityService identity;

    SessionReader(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Reader reader() {
        Authentication session = identity.getCurrentAuthentication();
        if (session == null || session.getUserId() == null) {
            throw new NotSignedIn();
        }
        return new Reader(session.getUserId(), session.getGroupIds() == null ? List.of() : session.getGroupIds());
    }

    /** For the rest of the request; what the rights were asked about is answered. */
    void endRights() {
        identity.clearAuthentication();
    }
}
