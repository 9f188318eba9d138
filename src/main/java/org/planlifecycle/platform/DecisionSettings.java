package org.planlifecycle.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Decision tables of the office's own.
 *
 * @param directory where files named like the product's decisions lie, such as {@code reminder-ladder.dmn}; {@code null}
 *     for none
 */
@ConfigurationProperties("plan.decisions")
public record DecisionSettings(Path directory) {
}
