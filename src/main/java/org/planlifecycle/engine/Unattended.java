package org.planlifecycle.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Lets the product do in the engine what follows from a person's decision, though the person may not do it there. */
@Component
public class Unattended {

    private final IdentityService identityService;

    Unattended(IdentityService identityService) {
        this.identityService = identityService;
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    public <T> T call(Supplier<T> action) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return action.get();
        } finally {
            identityService.setAuthentication(person);
        }
    }
}
