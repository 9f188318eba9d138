package org.planlifecycle.platform.access;

import org.planlifecycle.platform.StartRefused;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses to start an installation that everybody knows the password of; before any table is made. */
@Component
class StartGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of(DemoAccounts.PROFILE))) {
            throw new StartRefused("The profile 'demo' creates accounts with a published password and is "
                    + "refused on PostgreSQL. Start with SPRING_PROFILES_ACTIVE=postgresql.");
        }
        String password = environment.getProperty("plan.administrator.password", "");
        if (environment.getProperty("plan.administrator.id", "").isBlank() || password.isBlank()) {
            throw new StartRefused("PostgreSQL needs an administrator of its own: set PLAN_ADMIN_ID and "
                    + "PLAN_ADMIN_PASSWORD (they are used once, to create the account).");
        }
        if (password.equals(DemoAccounts.PASSWORD)) {
            throw new StartRefused("PLAN_ADMIN_PASSWORD is the published demo password; choose another.");
        }
    }
}
