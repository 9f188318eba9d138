package org.planlifecycle.platform.account;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How an account comes to a password of its owner's.
 *
 * @param linkValid how long a link to choose a password opens, from the moment its mail goes out
 * @param addressRest how long after a change of a mail address no such link goes there
 */
@Validated
@ConfigurationProperties("plan.accounts")
record AccountSettings(@DefaultValue("PT24H") @NotNull Duration linkValid,
        @DefaultValue("P3D") @NotNull Duration addressRest) {
}
