package org.planlifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planlifecycle.report.process.ReportingScenario;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the real processes, forms, delegates and tables, without web pages: one application for all such tests,
 * on virtual time and with jobs run by the test. On H2 in memory or, with the system property
 * {@code plan.test.database=postgresql}, on a real PostgreSQL. Each test lives on plans of its own. Import nothing more at
 * a single test: it would start a second application, which takes as long as many tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = ProcessTestDatabase.class)
@Import({Scenario.class, ReportingScenario.class})
@ExtendWith({OneEngineOfMany.class, ConnectionsReturned.class})
public @interface ProcessTest {
}
