package org.planlifecycle.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of an installation; created at start, never changed afterwards.
 *
 * @param id the login id; empty for none, which only a database for trying out allows
 * @param password the first password, from the environment
 */
@ConfigurationProperties("plan.administrator")
record AdministratorSettings(@DefaultValue("") String id, @DefaultValue("") String password) {

    boolean isGiven() {
        return !id.isBlank();
    }

    @Override
    public String toString() {
        return "AdministratorSettings[id=%s]".formatted(id);
    }
}
