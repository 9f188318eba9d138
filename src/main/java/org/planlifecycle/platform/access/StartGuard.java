package org.planlifecycle.platform.access;

import org.planlifecycle.platform.StartRefused;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Refuses to start an installation that everybody knows the password of, or one under a profile that nothing knows,
 * which would quietly start with other settings than meant; before any table is made.
 */
@Component
class StartGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private ConfigurableEnvironment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = (ConfigurableEnvironment) environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        refuseUnknownProfiles();
        refusePublishedPasswords();
    }

    private void refuseUnknownProfiles() {
        for (String profile : environment.getActiveProfiles()) {
            if (!profile.equals(DemoAccounts.PROFILE) && !hasSettings(profile)) {
                throw new IllegalStateException(("Nothing knows the profile '%1$s': there is no application-%1$s.yml. "
                        + "Choose another in SPRING_PROFILES_ACTIVE; the rehearsal runs from the sources only, with mvn "
                        + "spring-boot:run.").formatted(profile));
            }
        }
    }

    private boolean hasSettings(String profile) {
        return environment.getPropertySources().stream()
                .anyMatch(source -> source.getName().contains("application-" + profile + "."));
    }

    private void refusePublishedPasswords() {
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
