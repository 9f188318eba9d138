package org.planlifecycle;

import java.util.TimeZone;
import org.planlifecycle.kernel.Vietnam;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the product: the engine, Tasklist and Cockpit, and the product's own rooms in one JVM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PlanApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        SpringApplication.run(PlanApplication.class, args);
    }
}
