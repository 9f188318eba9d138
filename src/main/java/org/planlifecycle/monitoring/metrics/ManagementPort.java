package org.planlifecycle.monitoring.metrics;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the port for health and measurements beside the port of the pages, so that two copies of the product on one
 * machine need one setting each: 8080 and 18080, 8081 and 18081.
 */
public class ManagementPort implements EnvironmentPostProcessor {

    static final String PROPERTY = "plan.metrics.port";

    private static final int DISTANCE = 10_000;
    private static final int HIGHEST = 65_535;
    private static final String DEFAULT_PORT = "8080";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int pages = Integer.parseInt(environment.getProperty("server.port", DEFAULT_PORT).strip());
        environment.getPropertySources().addLast(new MapPropertySource("managementPort",
                Map.of(PROPERTY, String.valueOf(beside(pages)))));
    }

    /** 0 stays 0, any free port. */
    static int beside(int pages) {
        if (pages <= 0) {
            return 0;
        }
        return pages + DISTANCE > HIGHEST ? pages - DISTANCE : pages + DISTANCE;
    }
}
