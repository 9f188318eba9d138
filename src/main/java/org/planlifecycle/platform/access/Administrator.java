package org.planlifecycle.platform.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.planlifecycle.directory.Role;
import org.springframework.stereotype.Component;

/** Creates the administrator that the settings name, so that the administrators' group is never without a member. */
@Component
class Administrator {

    private final IdentityService identity;
    private final AdministratorSettings settings;

    Administrator(IdentityService identity, AdministratorSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    void write() {
        if (!settings.isGiven()) {
            return;
        }
        if (identity.createUserQuery().userId(settings.id()).count() == 0) {
            User user = identity.newUser(settings.id());
            user.setFirstName("Quản trị");
            user.setLastName("hệ thống");
            user.setPassword(settings.password());
            identity.saveUser(user);
        }
        String group = Role.ADMINISTRATOR.group();
        if (identity.createUserQuery().userId(settings.id()).memberOfGroup(group).count() == 0) {
            identity.createMembership(settings.id(), group);
        }
    }
}
