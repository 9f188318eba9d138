package org.planlifecycle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** Each flow node of each model is passed by some process test; runs after all of them. */
class FlowNodeCoverageIT {

    @Test
    void everyFlowNodeOfEveryModelIsPassedBySomeTest() throws IOException {
        Set<String> missed = new TreeSet<>(inModels());

        missed.removeAll(new TreeSet<>(Files.readAllLines(FlowNodeRecorder.PASSED)));

        assertThat(missed).isEmpty();
    }

    private static Set<String> inModels() throws IOException {
        Set<String> nodes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                String process = model.getModelElementsByType(Process.class).iterator().next().getId();
                model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(process + "#" + node.getId()));
            }
        }
        return nodes;
    }
}
