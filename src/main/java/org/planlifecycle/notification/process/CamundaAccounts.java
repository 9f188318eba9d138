package org.planlifecycle.notification.process;

import org.camunda.bpm.engine.IdentityService;
import org.planlifecycle.notification.Accounts;
import org.springframework.stereotype.Component;

/** Asks the engine, which lets people in. */
@Component
class CamundaAccounts implements Accounts {

    private final IdentityService identity;

    CamundaAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean has(String personId) {
        return identity.createUserQuery().userId(personId).count() > 0;
    }
}
