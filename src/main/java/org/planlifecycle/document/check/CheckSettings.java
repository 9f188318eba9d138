package org.planlifecycle.document.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.document.FormatRuleSet;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the rules of checks from the files of the format rules, and the words from a file of their own. */
@Configuration(proxyBeanMethods = false)
class CheckSettings {

    @Bean
    CheckRuleSets checkRuleSets() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:document/rules/*.yml");
        List<CheckRules> all = Stream.of(files).map(CheckSettings::binder)
                .map(file -> new CheckRules(file.bind("rule-set", FormatRuleSet.class).get(),
                        file.bind("check", CheckRules.Room.class).get()))
                .toList();
        return new CheckRuleSets(all);
    }

    @Bean
    Words checkWords() {
        return binder(new ClassPathResource("document/check-words.yml")).bind("check-words", Words.class).get();
    }

    private static Binder binder(Resource file) {
        try {
            return new Binder(ConfigurationPropertySources.from(
                    new YamlPropertySourceLoader().load(file.getFilename(), file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
