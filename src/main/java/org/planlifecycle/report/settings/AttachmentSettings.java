package org.planlifecycle.report.settings;

import org.planlifecycle.kernel.YamlFile;
import org.planlifecycle.report.attachment.AttachmentRuleBook;
import org.planlifecycle.report.attachment.AttachmentRules;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads what may be attached to a report from {@code report/attachments.yml}; own properties win over the file. */
@Configuration(proxyBeanMethods = false)
class AttachmentSettings {

    @Bean
    AttachmentRuleBook attachmentRuleBook(ConfigurableEnvironment environment) {
        return new AttachmentRuleBook(YamlFile.read("report/attachments.yml", "reporting.attachments",
                Bindable.listOf(AttachmentRules.class), environment));
    }
}
