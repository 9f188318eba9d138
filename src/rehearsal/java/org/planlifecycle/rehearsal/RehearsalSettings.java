package org.planlifecycle.rehearsal;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a campaign is replayed.
 *
 * @param seed of the draw of behaviours
 * @param output where documents, mails and the timeline go
 * @param longestDays after how many days without an end the rehearsal has failed
 * @param shares how often each behaviour occurs, in per cent; the rest are on time
 */
@ConfigurationProperties("plan.rehearsal")
public record RehearsalSettings(@DefaultValue("8") long seed, @DefaultValue("target/rehearsal") Path output,
        @DefaultValue("200") int longestDays, @DefaultValue Map<Behaviour, Double> shares) {
}
