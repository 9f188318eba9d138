package org.planlifecycle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class OfficeDecisionsTest {

    @TempDir
    private Path directory;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private LadderSteps ladder;

    @AfterEach
    void theProductsOwnTablesAreInForceAgain() {
        repository.createDeploymentQuery().deploymentName("office-decisions").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void anEditedLadderIsInForceFromTheNextStart() throws IOException {
        givenAFile("reminder-ladder.dmn", product().replace("\"annual-review\"", "\"quarterly-review\""));

        start();

        assertThat(ladder.stepsFor("quarterly-review", LocalDate.of(2021, 3, 1))).extracting(LadderStep::code)
                .containsExactly("T-3", "T0", "T+1", "T+3");
        assertThat(ladder.stepsFor("annual-review", LocalDate.of(2021, 3, 1))).hasSize(8);
    }

    @Test
    void aRestartMakesNoNewVersion() throws IOException {
        givenAFile("reminder-ladder.dmn", product().replace("\"annual-review\"", "\"quarterly-review\""));

        start();
        start();

        assertThat(repository.createDeploymentQuery().deploymentName("office-decisions").count()).isOne();
    }

    @Test
    void aNewReleaseOfTheProductDoesNotTakeTheOfficesTableAway() throws IOException {
        givenAFile("reminder-ladder.dmn", product().replace("\"annual-review\"", "\"quarterly-review\""));
        start();
        repository.createDeployment().name("office-decisions").addString("reminder-ladder.dmn",
                product().replace("\"T-7\"", "\"T-8\"")).deploy();

        start();

        assertThat(ladder.stepsFor("quarterly-review", LocalDate.of(2021, 3, 1))).hasSize(4);
    }

    @Test
    void aFileThatTheProductDoesNotKnowOrUnderstandEndsTheStart() throws IOException {
        givenAFile("reminders.dmn", product());
        assertThatThrownBy(this::start).hasMessageContaining("not named like a decision");

        Files.delete(directory.resolve("reminders.dmn"));
        givenAFile("reminder-ladder.dmn", "<definitions/>");
        assertThatThrownBy(this::start).isInstanceOf(RuntimeException.class);

        assertThat(ladder.stepsFor("annual-review", LocalDate.of(2021, 3, 1))).hasSize(4);
    }

    private void start() {
        new OfficeDecisions(repository, new DecisionSettings(directory)).afterSingletonsInstantiated();
    }

    private void givenAFile(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private static String product() throws IOException {
        try (InputStream table = OfficeDecisionsTest.class.getResourceAsStream("/bpmn/reminder-ladder.dmn")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
