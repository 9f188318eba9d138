package org.planlifecycle.reporting;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the office has settled about reports.
 *
 * @param batchSize how many units are opened in one transaction
 * @param departments groups of those who are consulted about the consolidated report
 * @param signingAuthority the bold line of the signature under letters and the consolidated report
 * @param signingPosition the line under it
 * @param provinceName who gets the consolidated report
 * @param provinceAddress its address for mail
 */
@Validated
@ConfigurationProperties("plan.reporting")
public record ReportingSettings(
        @DefaultValue("100") @Min(1) int batchSize,
        @DefaultValue({"organisation", "inspection", "mass-mobilisation", "office"}) @NotEmpty List<String> departments,
        @DefaultValue("T/M BAN THƯỜNG VỤ") @NotBlank String signingAuthority,
        @DefaultValue("PHÓ BÍ THƯ") @NotBlank String signingPosition,
        @DefaultValue("Ban Tuyên giáo Tỉnh ủy") @NotBlank String provinceName,
        @DefaultValue("bantuyengiao.tinhuy@example.vn") @NotBlank @Email String provinceAddress) {
}
