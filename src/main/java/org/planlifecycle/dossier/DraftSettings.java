package org.planlifecycle.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long drafts are kept.
 *
 * @param startFormsFor how long the draft of a start form is kept after it was saved last; that of a task ends with it
 */
@Validated
@ConfigurationProperties("plan.drafts")
public record DraftSettings(@DefaultValue("P30D") @NotNull Duration startFormsFor) {

    public DraftSettings {
        if (startFormsFor != null && (startFormsFor.isZero() || startFormsFor.isNegative())) {
            throw new IllegalArgumentException("plan.drafts.start-forms-for must be longer than nothing");
        }
    }
}
