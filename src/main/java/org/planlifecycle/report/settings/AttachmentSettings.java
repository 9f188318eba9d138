package org.planlifecycle.report.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.report.attachment.AttachmentRuleBook;
import org.planlifecycle.report.attachment.AttachmentRules;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Reads what may be attached to a report from {@code report/attachments.yml}; own properties win over the file. */
@Configuration(proxyBeanMethods = false)
class AttachmentSettings {

    private static final String FILE = "report/attachments.yml";

    @Bean
    AttachmentRuleBook attachmentRuleBook(ConfigurableEnvironment environment) throws IOException {
        List<PropertySource<?>> sources = new ArrayList<>();
        environment.getPropertySources().forEach(sources::add);
        sources.addAll(new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE)));
        return new AttachmentRuleBook(new Binder(ConfigurationPropertySources.from(sources))
                .bind("reporting.attachments", Bindable.listOf(AttachmentRules.class)).get());
    }
}
