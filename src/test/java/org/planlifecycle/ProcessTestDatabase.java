package org.planlifecycle;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a process test at the database that the system property {@code plan.test.database} names. */
class ProcessTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = "postgresql".equals(System.getProperty("plan.test.database"))
                ? TestDatabase.newPostgresUrl() : TestDatabase.h2Url("process-test");
        TestPropertyValues.of("spring.datasource.url=" + url,
                "spring.datasource.username=" + (url.startsWith("jdbc:h2") ? "sa" : "postgres")).applyTo(context);
    }
}
