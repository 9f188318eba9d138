package org.planlifecycle.document.check;

import org.planlifecycle.document.FormatRuleSet;
import org.planlifecycle.kernel.YamlFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules of checks from the files of the format rules, and the words from a file of their own. */
@Configuration(proxyBeanMethods = false)
class CheckSettings {

    @Bean
    CheckRuleSets checkRuleSets() {
        return new CheckRuleSets(YamlFile.each("document/rules/*.yml")
                .map(file -> new CheckRules(file.bind("rule-set", FormatRuleSet.class).get(),
                        file.bind("check", CheckRules.Room.class).get())).toList());
    }

    @Bean
    Words checkWords() {
        return YamlFile.each("document/check-words.yml").findFirst().orElseThrow()
                .bind("check-words", Words.class).get();
    }
}
