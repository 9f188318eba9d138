package org.planlifecycle.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether papers leave as PDF.
 *
 * @param command the program and its arguments, {@code {file}} for the Word file and {@code {folder}} for where
 *     {@code paper.pdf} beside it is expected; the folder is another one each time, so that what a program keeps for
 *     itself can lie there and runs side by side do not meet; empty for none: papers leave as Word files
 * @param timeLimit after how long the program is ended; shorter than {@code plan.mail.claim-timeout}
 */
@Validated
@ConfigurationProperties("plan.pdf")
public record PdfSettings(@DefaultValue @NotNull List<String> command, @DefaultValue("PT1M") @NotNull Duration timeLimit) {

    public PdfSettings {
        command = List.copyOf(command);
    }
}
