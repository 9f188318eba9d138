package org.planlifecycle.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an installation may not be started with. */
class StartGuardTest {

    private static final String POSTGRES = "spring.datasource.url=jdbc:postgresql://localhost/planlifecycle";
    private static final String ADMINISTRATOR = "plan.administrator.id=truong-phong-cntt";

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(StartGuard.class);

    @Test
    void theDemoAccountsAreRefusedOnPostgres() {
        start.withPropertyValues(POSTGRES, ADMINISTRATOR, "plan.administrator.password=Rieng@2026-kin",
                "spring.profiles.active=demo").run(context -> assertThat(context).getFailure()
                        .hasMessageContaining("'demo'").hasMessageContaining("SPRING_PROFILES_ACTIVE=postgresql"));
    }

    @Test
    void theDemoAccountsAreRefusedOnPostgresAlsoWhenTheyAreOnlyTheDefault() {
        start.withPropertyValues(POSTGRES, ADMINISTRATOR, "plan.administrator.password=Rieng@2026-kin",
                "spring.profiles.default=demo").run(context -> assertThat(context).hasFailed());
    }

    @Test
    void postgresNeedsAnAdministratorWithAPassword() {
        start.withPropertyValues(POSTGRES).run(context -> assertThat(context).getFailure()
                .hasMessageContaining("PLAN_ADMIN_ID"));
        start.withPropertyValues(POSTGRES, ADMINISTRATOR).run(context -> assertThat(context).hasFailed());
    }

    @Test
    void thePublishedPasswordIsRefusedOnPostgres() {
        start.withPropertyValues(POSTGRES, ADMINISTRATOR, "plan.administrator.password=Demo@08-KH-DUK")
                .run(context -> assertThat(context).getFailure().hasMessageContaining("published demo password"));
    }

    @Test
    void postgresStartsWithAnAdministratorOfItsOwnAndH2WithDemoAccounts() {
        start.withPropertyValues(POSTGRES, ADMINISTRATOR, "plan.administrator.password=Rieng@2026-kin")
                .run(context -> assertThat(context).hasNotFailed());
        start.withPropertyValues("spring.datasource.url=jdbc:h2:file:./data/x", "spring.profiles.active=demo")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aProfileThatNothingKnowsIsRefusedByItsName() {
        start.withPropertyValues("spring.profiles.active=postgres").run(context -> assertThat(context).getFailure()
                .hasMessageContaining("'postgres'").hasMessageContaining("application-postgres.yml"));
    }

    @Test
    void aProfileWithSettingsOfItsOwnIsKnown() {
        start.withInitializer(new ConfigDataApplicationContextInitializer()).withPropertyValues(POSTGRES, ADMINISTRATOR,
                "plan.administrator.password=Rieng@2026-kin", "spring.profiles.active=postgresql")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
