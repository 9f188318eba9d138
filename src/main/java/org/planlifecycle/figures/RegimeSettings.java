package org.planlifecycle.figures;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the office has settled about report regimes.
 *
 * @param usualRegime code of the report regime of plans whose own kind has none
 */
@Validated
@ConfigurationProperties("plan.figures")
public record RegimeSettings(@DefaultValue("five-year-review") @NotEmpty String usualRegime) {
}
