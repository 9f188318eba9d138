package org.planlifecycle.monitoring.metrics;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the product is measured.
 *
 * @param enabled whether this node measures by itself
 * @param interval the pause between two measurements
 */
@Validated
@ConfigurationProperties("plan.metrics")
public record MetricsSettings(@DefaultValue("true") boolean enabled,
        @DefaultValue("PT30S") @NotNull Duration interval) {

    public MetricsSettings {
        if (interval != null && (interval.isZero() || interval.isNegative())) {
            throw new IllegalArgumentException("plan.metrics.interval must be longer than nothing");
        }
    }
}
