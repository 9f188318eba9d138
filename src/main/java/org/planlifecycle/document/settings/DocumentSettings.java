package org.planlifecycle.document.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.document.DocumentType;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.FormatRuleSet;
import org.planlifecycle.document.FormatRuleSets;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.IssuingBody;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads who issues, which types there are and how they look from the files under {@code document/}. */
@Configuration(proxyBeanMethods = false)
class DocumentSettings {

    @Bean
    IssuingBodies issuingBodies(ConfigurableEnvironment environment) {
        return new IssuingBodies(listOf(IssuingBody.class, "document.bodies", "document/bodies.yml", environment));
    }

    @Bean
    DocumentTypes documentTypes(ConfigurableEnvironment environment) {
        return new DocumentTypes(listOf(DocumentType.class, "document.types", "document/types.yml", environment));
    }

    @Bean
    Superiors superiors(ConfigurableEnvironment environment) {
        return new Superiors(listOf(Superior.class, "document.superiors", "document/superiors.yml", environment),
                listOf(Superior.class, "document.commendation-superiors", "document/superiors.yml", environment));
    }

    @Bean
    SignatureStyles signatureStyles(ConfigurableEnvironment environment) {
        return read(Bindable.of(SignatureStyles.class), "document.signatures", "document/signatures.yml", environment);
    }

    /** A new guidance is a new file. */
    @Bean
    FormatRuleSets formatRuleSets() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:document/rules/*.yml");
        return new FormatRuleSets(Stream.of(files)
                .map(file -> binder(load(file)).bind("rule-set", FormatRuleSet.class).get())
                .toList());
    }

    private static <T> List<T> listOf(Class<T> type, String name, String file, ConfigurableEnvironment environment) {
        return read(Bindable.listOf(type), name, file, environment);
    }

    /** The application's own properties win over the file. */
    private static <T> T read(Bindable<T> type, String name, String file, ConfigurableEnvironment environment) {
        List<PropertySource<?>> sources = new ArrayList<>();
        environment.getPropertySources().forEach(sources::add);
        sources.addAll(load(new ClassPathResource(file)));
        return binder(sources).bind(name, type).get();
    }

    private static Binder binder(List<PropertySource<?>> sources) {
        return new Binder(ConfigurationPropertySources.from(sources));
    }

    private static List<PropertySource<?>> load(Resource file) {
        try {
            return new YamlPropertySourceLoader().load(file.getFilename(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
