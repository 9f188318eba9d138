package org.planlifecycle.report;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the office has settled about reports.
 *
 * @param batchSize how many units are opened in one transaction
 * @param departments groups of those who are consulted about the consolidated report
 * @param escalationAfter how long a reminder must have been with a unit before its secretary, a formal letter or the
 *     Standing Committee is turned to
 */
@Validated
@ConfigurationProperties("plan.reporting")
public record ReportingSettings(
        @DefaultValue("100") @Min(1) int batchSize,
        @DefaultValue({"organisation", "inspection", "mass-mobilisation", "office"}) @NotEmpty
        List<String> departments,
        @DefaultValue("24h") Duration escalationAfter) {
}
