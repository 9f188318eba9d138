package org.planlifecycle.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent.
 *
 * @param from the sender's address
 * @param domain the right-hand side of every Message-ID
 * @param directory where mails are written while no SMTP host is configured
 * @param poll the pause between two looks into the outbox
 * @param enabled whether this node looks into the outbox by itself
 * @param batch the most messages that are sent between two pauses
 * @param ratePerMinute the most messages that this node sends in a minute, a second's worth of them at once
 * @param oneReminderADay whether a second reminder to one person on one day waits for the next working day
 * @param maxAttempts how often a mail is tried before it is given up
 * @param retryDelay the wait after the first failure; it doubles with each further one
 * @param claimTimeout after how long a sender that says nothing is taken for dead; longer than any SMTP time-out
 */
@Validated
@ConfigurationProperties("plan.mail")
public record MailSettings(
        @DefaultValue("bantuyengiao@example.vn") @NotBlank @Email String from,
        @DefaultValue("dang-uy-khoi.example.vn") @NotBlank @Pattern(regexp = "[A-Za-z0-9.-]+") String domain,
        @DefaultValue("data/mail") @NotBlank String directory,
        @DefaultValue("PT10S") @NotNull Duration poll,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("200") @Min(1) int batch,
        @DefaultValue("300") @Min(1) int ratePerMinute,
        @DefaultValue("true") boolean oneReminderADay,
        @DefaultValue("10") @Min(1) int maxAttempts,
        @DefaultValue("PT1M") @NotNull Duration retryDelay,
        @DefaultValue("PT5M") @NotNull Duration claimTimeout) {

    private static final int MOST_DOUBLINGS = 10;

    public MailSettings {
        requirePositive("poll", poll);
        requirePositive("retry-delay", retryDelay);
        requirePositive("claim-timeout", claimTimeout);
    }

    /** The wait after that many failed attempts. */
    Duration delayAfter(int attempts) {
        return retryDelay.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
    }

    private static void requirePositive(String property, Duration duration) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            throw new IllegalArgumentException("plan.mail.%s must be longer than nothing".formatted(property));
        }
    }
}
