package org.planlifecycle.figures;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on a figure is flagged for whoever checks the report, or asked of the unit.
 *
 * @param peersAtLeast how many other units must have reported before they are compared with
 * @param peerFences how many widths of the middle half of the units lie between it and what is flagged
 * @param yearFactor how many times the year before, or how small a part of it, is flagged
 * @param yearChangeAtLeast the smallest difference to the year before that is looked at
 * @param unitFactor how many times its neighbour a figure is asked whether it is counted in another unit
 * @param rowFactor how many times what is usual, or how small a part of it, the figures of all periods are asked whether
 *     they are counted in another unit
 * @param peersAtMost how many other units, those that reported last, are compared with
 */
@Validated
@ConfigurationProperties("plan.figures.unusual")
public record UnusualFigureSettings(
        @DefaultValue("8") @Min(2) int peersAtLeast,
        @DefaultValue("3") @Min(1) double peerFences,
        @DefaultValue("3") @Min(1) double yearFactor,
        @DefaultValue("20") @Min(1) int yearChangeAtLeast,
        @DefaultValue("500") @Min(2) double unitFactor,
        @DefaultValue("100") @Min(2) double rowFactor,
        @DefaultValue("200") @Min(2) int peersAtMost) {
}
