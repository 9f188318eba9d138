package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails can be sent without a single property being set. */
class MailSettingsTest {

    @Test
    void theDefaultsAreThoseOfTheBlocCommittee() {
        MailSettings settings = Mails.settings(Map.of());

        assertThat(settings).isEqualTo(new MailSettings("bantuyengiao@example.vn", "dang-uy-khoi.example.vn",
                "data/mail", Duration.ofSeconds(10), true, 200, 300, true, 10, Duration.ofMinutes(1), Duration.ofMinutes(5)));
        assertThat(violations(settings)).isZero();
    }

    @Test
    void aBadSettingIsFoundAtTheStart() {
        assertThat(violations(Mails.settings(Map.of("plan.mail.from", "nobody")))).isEqualTo(1);
        assertThat(violations(Mails.settings(Map.of("plan.mail.domain", "a>\r\nb")))).isEqualTo(1);
        assertThat(violations(Mails.settings(Map.of("plan.mail.max-attempts", "0")))).isEqualTo(1);
        assertThat(violations(Mails.settings(Map.of("plan.mail.rate-per-minute", "0")))).isEqualTo(1);
        assertThatThrownBy(() -> Mails.settings(Map.of("plan.mail.poll", "PT0S")))
                .hasRootCauseMessage("plan.mail.poll must be longer than nothing");
    }

    @Test
    void theWaitDoublesWithEachFailureUpToALimit() {
        MailSettings settings = Mails.settings(Map.of());

        assertThat(settings.delayAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.delayAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.delayAfter(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(settings.delayAfter(500)).isEqualTo(Duration.ofMinutes(1024));
    }

    private static int violations(MailSettings settings) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return validation.getValidator().validate(settings).size();
        }
    }
}
