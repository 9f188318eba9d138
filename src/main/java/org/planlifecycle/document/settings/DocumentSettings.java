package org.planlifecycle.document.settings;

import java.util.List;
import org.planlifecycle.document.DocumentType;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.FormatRuleSet;
import org.planlifecycle.document.FormatRuleSets;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.IssuingBody;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.YamlFile;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

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
        return YamlFile.read("document/signatures.yml", "document.signatures", Bindable.of(SignatureStyles.class), environment);
    }

    /** A new guidance is a new file. */
    @Bean
    FormatRuleSets formatRuleSets() {
        return new FormatRuleSets(YamlFile.each("document/rules/*.yml")
                .map(file -> file.bind("rule-set", FormatRuleSet.class).get()).toList());
    }

    private static <T> List<T> listOf(Class<T> type, String name, String file, ConfigurableEnvironment environment) {
        return YamlFile.read(file, name, Bindable.listOf(type), environment);
    }
}
