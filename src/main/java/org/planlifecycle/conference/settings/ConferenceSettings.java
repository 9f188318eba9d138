package org.planlifecycle.conference.settings;

import org.planlifecycle.conference.ConferenceTemplate;
import org.planlifecycle.conference.PaperStyle;
import org.planlifecycle.conference.RetentionTerm;
import org.planlifecycle.conference.RetentionTerms;
import org.planlifecycle.conference.UsualLimit;
import org.planlifecycle.conference.UsualLimits;
import org.planlifecycle.kernel.YamlFile;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads the usage of the office from the files under {@code conference/}; own properties win over them. */
@Configuration(proxyBeanMethods = false)
class ConferenceSettings {

    @Bean
    ConferenceTemplate conferenceTemplate(ConfigurableEnvironment environment) {
        return read("template", Bindable.of(ConferenceTemplate.class), environment);
    }

    @Bean
    PaperStyle paperStyle(ConfigurableEnvironment environment) {
        return read("papers", Bindable.of(PaperStyle.class), environment);
    }

    @Bean
    RetentionTerms retentionTerms(ConfigurableEnvironment environment) {
        return new RetentionTerms(read("retention-terms", Bindable.listOf(RetentionTerm.class), environment));
    }

    @Bean
    UsualLimits usualLimits(ConfigurableEnvironment environment) {
        return new UsualLimits(read("usual-limits", Bindable.listOf(UsualLimit.class), environment));
    }

    private static <T> T read(String name, Bindable<T> type, ConfigurableEnvironment environment) {
        return YamlFile.read("conference/%s.yml".formatted(name), "conference." + name, type, environment);
    }
}
