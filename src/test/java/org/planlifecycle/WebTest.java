package org.planlifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planlifecycle.platform.access.DemoLogins;
import org.planlifecycle.platform.access.Probe;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test over real HTTP: the product with its web pages on a free port, the demo accounts, virtual time, and
 * H2 in memory or, with the system property {@code plan.test.database=postgresql}, a real PostgreSQL. Requests are made
 * with a {@link WebUser}. The web applications find their engine by a name that is known to
 * the whole JVM, so all such tests share one application: import nothing more at a single test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.generate-unique-process-engine-name=false")
@ContextConfiguration(initializers = WebTestDatabase.class)
@Import({DemoLogins.class, Probe.Beans.class, Scenario.class})
@ExtendWith({OneEngineOfMany.class, ConnectionsReturned.class})
@ActiveProfiles("test")
public @interface WebTest {
}
