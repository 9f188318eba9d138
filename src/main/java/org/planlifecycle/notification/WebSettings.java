package org.planlifecycle.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people's browsers find the product.
 *
 * @param baseUrl what the links in mails begin with, without a slash at the end; empty for this machine and its port
 */
@Validated
@ConfigurationProperties("plan.web")
public record WebSettings(
        @DefaultValue("") @NotNull @Pattern(regexp = "|https?://[A-Za-z0-9.:/_-]*[A-Za-z0-9]") String baseUrl) {
}
