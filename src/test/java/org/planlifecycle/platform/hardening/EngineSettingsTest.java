package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** What the engine was really built with; a setting that is misspelt or lost must fail here. */
@ProcessTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private DataSource dataSource;
    @Autowired
    private Environment environment;

    private ProcessEngineConfigurationImpl built() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void rightsAreCheckedAndTasksGiveTheRightToWorkOnly() {
        assertThat(built().isAuthorizationEnabled()).isTrue();
        assertThat(built().isAuthorizationEnabledForCustomCode()).isFalse();
        assertThat(built().isEnforceSpecificVariablePermission()).isTrue();
        assertThat(built().isEnableHistoricInstancePermissions()).isTrue();
        assertThat(built().getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
    }

    @Test
    void nothingIsDeserialisedOrEvaluatedThatAPersonSent() {
        assertThat(built().isJavaSerializationFormatEnabled()).isFalse();
        assertThat(built().getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(built().isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(built().isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(built().isEnableExpressionsInStoredQueries()).isTrue();
        assertThat(built().isEnableXxeProcessing()).isFalse();
        assertThat(built().isEnableScriptEngineLoadExternalResources()).isFalse();
    }

    @Test
    void passwordsAndQueriesHaveLimits() {
        assertThat(built().isEnablePasswordPolicy()).isTrue();
        assertThat(built().getPasswordPolicy()).isNotNull();
        assertThat(built().getQueryMaxResultsLimit()).isEqualTo(2000);
        assertThat(built().getLoginMaxAttempts()).isEqualTo(10);
        assertThat(built().getGroupResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9-]+");
        assertThat(built().getUserResourceWhitelistPattern()).isEqualTo("[a-zA-Z0-9._-]+");
    }

    @Test
    void historyKeepsWhatHappenedAndIsCleanedAtNight() {
        assertThat(built().getHistoryLevel().getName()).isEqualTo("plan");
        assertThat(built().getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(built().getHistoryCleanupStrategy()).isEqualTo("removalTimeBased");
        assertThat(built().getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(built().getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(built().isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void jobsAreRetriedWithGrowingPausesAndFoundByDueDate() {
        assertThat(built().getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT5M,PT30M,PT2H");
        assertThat(built().isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(built().getJobExecutor().getMaxJobsPerAcquisition()).isEqualTo(3);
        assertThat(built().getJobExecutor().getLockTimeInMillis()).isEqualTo(300_000);
        assertThat(built().getIdGenerator().getClass().getSimpleName()).isEqualTo("StrongUuidGenerator");
    }

    @Test
    void thePoolIsLargerThanAllThatAskAtOnce() throws Exception {
        assertThat(dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize()).isEqualTo(20);
    }

    @Test
    void errorsAndSessionsGiveNothingAway() {
        assertThat(environment.getProperty("server.error.include-message")).isEqualTo("never");
        assertThat(environment.getProperty("server.error.include-stacktrace")).isEqualTo("never");
        assertThat(environment.getProperty("server.error.include-binding-errors")).isEqualTo("never");
        assertThat(environment.getProperty("server.servlet.session.timeout")).isEqualTo("20m");
        assertThat(environment.getProperty("spring.h2.console.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("camunda.bpm.webapp.auth.cache.time-to-live", Long.class))
                .isLessThanOrEqualTo(10_000L);
    }

    @Test
    void theH2FileIsWrittenBeforeAStepIsAcknowledged() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties main = yaml.getObject();
        assertThat(main.getProperty("spring.datasource.url")).startsWith("jdbc:h2:file:")
                .contains(";WRITE_DELAY=0").contains(";DB_CLOSE_ON_EXIT=FALSE");
        assertThat(main.getProperty("spring.profiles.default")).isEqualTo("demo");
    }

    @Test
    void anInstallationSendsItsCookiesOverHttpsOnly() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application-postgresql.yml"));
        Properties strict = yaml.getObject();
        assertThat(strict.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie")).contains(":true");
        assertThat(strict.getProperty("camunda.bpm.webapp.session-cookie.enable-secure-cookie")).contains(":true");
        assertThat(strict.getProperty("camunda.bpm.webapp.header-security.hsts-disabled")).isEqualTo("false");
        assertThat(strict.getProperty("spring.datasource.password")).isEqualTo("${PLAN_DB_PASSWORD}");
    }
}
