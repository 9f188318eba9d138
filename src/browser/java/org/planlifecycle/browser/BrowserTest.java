package org.planlifecycle.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.planlifecycle.Scenario;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test at the browser: the product with its web pages on a free port, the demo accounts, H2 in memory, virtual time
 * from 22 February 2021. Jobs are run by the test after each step, because on a clock that stands still the engine's
 * own threads would not see what is due.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:browser-test;DB_CLOSE_DELAY=-1",
            "camunda.bpm.generate-unique-process-engine-name=false"})
@ActiveProfiles({"test", "demo"})
@Import(Scenario.class)
@interface BrowserTest {
}
