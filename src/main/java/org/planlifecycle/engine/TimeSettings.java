package org.planlifecycle.engine;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How time passes.
 *
 * @param virtualStart where a {@link VirtualClock} starts that only moves when it is told to; {@code null} for the
 *     system's clock, which is what a real installation has
 */
@ConfigurationProperties("plan.time")
public record TimeSettings(Instant virtualStart) {

    public boolean isVirtual() {
        return virtualStart != null;
    }
}
