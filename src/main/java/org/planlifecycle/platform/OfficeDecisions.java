package org.planlifecycle.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts decision tables that the office has edited over those of the product, at each start and after the product's own
 * have been deployed. A file that the engine does not understand, or that is not named like a decision of the product,
 * ends the start: nobody is reminded by a ladder that nobody meant.
 */
@Component
class OfficeDecisions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeDecisions.class);
    private static final String SUFFIX = ".dmn";

    private final RepositoryService repository;
    private final DecisionSettings settings;

    OfficeDecisions(RepositoryService repository, DecisionSettings settings) {
        this.repository = repository;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.directory() == null) {
            return;
        }
        try (Stream<Path> files = Files.list(settings.directory())) {
            List<Path> tables = files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
            for (Path table : tables) {
                deploy(table);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The directory of decisions '%s' cannot be read"
                    .formatted(settings.directory()), unreadable);
        }
    }

    /** Does nothing if the table in force is this one already, so that a restart makes no new version. */
    private void deploy(Path file) throws IOException {
        String name = file.getFileName().toString();
        String key = name.substring(0, name.length() - SUFFIX.length());
        byte[] content = Files.readAllBytes(file);
        if (Arrays.equals(content, inForce(key, file))) {
            return;
        }
        repository.createDeployment().name("office-decisions")
                .addInputStream(name, new ByteArrayInputStream(content)).deploy();
        if (!Arrays.equals(content, inForce(key, file))) {
            throw new IllegalStateException("The file '%s' does not contain the decision '%s'".formatted(file, key));
        }
        LOG.info("Decision '{}' is in force as the office edited it", key);
    }

    private byte[] inForce(String key, Path file) throws IOException {
        DecisionDefinition latest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(key)
                .latestVersion().singleResult();
        if (latest == null) {
            throw new IllegalStateException("The file '%s' is not named like a decision of the product".formatted(file));
        }
        try (InputStream table = repository.getDecisionModel(latest.getId())) {
            return table.readAllBytes();
        }
    }
}
