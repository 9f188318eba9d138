package org.planlifecycle.platform.access;

import org.camunda.bpm.engine.IdentityService;
import org.planlifecycle.directory.People;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The demo accounts without the profile {@code demo}, which PostgreSQL refuses, for tests that sign in. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoLogins {

    @Bean
    DemoAccounts demoAccounts(IdentityService identity, People people) {
        return new DemoAccounts(identity, people);
    }
}
