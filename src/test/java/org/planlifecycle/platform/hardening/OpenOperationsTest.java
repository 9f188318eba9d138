package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the API behind the web applications has its verdict in {@code engine-operations.txt}. An
 * operation that is not listed there, as of another version of the engine, fails the build until somebody decides.
 */
class OpenOperationsTest {

    @Test
    void everyOperationHasTheVerdictThatWasDecided() {
        TreeMap<String, String> decided = decided();
        TreeMap<String, String> verdicts = new TreeMap<>();
        EngineOperations.all().forEach(operation -> verdicts.put(operation, verdict(operation)));

        assertThat(verdicts).containsExactlyEntriesOf(decided);
    }

    @Test
    void theListOfTheApplicationsIsLong() {
        assertThat(EngineOperations.all()).hasSizeGreaterThan(450).contains(
                "DELETE /camunda/api/engine/engine/{name}/process-definition/{id}",
                "PUT /camunda/api/engine/engine/{name}/authorization/{id}",
                "POST /camunda/api/engine/engine/{name}/job/{id}/execute");
    }

    @Test
    void noChangeIsOpenButTheseThatPeopleNeed() {
        Set<String> changes = decided().entrySet().stream().filter(entry -> entry.getValue().equals("open"))
                .map(entry -> entry.getKey().replace("/camunda/api/engine/engine/{name}/", ""))
                .filter(operation -> operation.startsWith("DELETE") || operation.startsWith("PUT"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(changes).containsExactly("DELETE authorization/{id}", "DELETE group/{id}/members/{userId}",
                "DELETE user/{id}", "PUT group/{id}/members/{userId}", "PUT job/{id}/retries",
                "PUT user/{id}/credentials", "PUT user/{id}/profile");
    }

    private static String verdict(String operation) {
        String[] parts = operation.replaceAll("\\{\\w+\\}", "x1").split(" ");
        boolean open = !ClosedPaths.isAbsent(parts[1]) && !ClosedPaths.isClosed(parts[0], parts[1]);
        return open ? "open" : "closed";
    }

    private static TreeMap<String, String> decided() {
        try (var list = OpenOperationsTest.class.getResourceAsStream("/engine-operations.txt")) {
            return Arrays.stream(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, other) -> one, TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
