package org.planlifecycle.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the first units and people come from.
 *
 * @param seed a resource folder, ending in a slash, with units.csv, people.csv and roles.csv; empty for none
 */
@ConfigurationProperties("plan.directory")
public record DirectorySettings(@DefaultValue("classpath:seed/") String seed) {
}
