package org.planlifecycle.dossier.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.planlifecycle.dossier.DossierTasks.NextTask;
import org.springframework.stereotype.Component;

/** Follows the flows of a model from a task to the people's steps that may come next. */
@Component
class NextSteps {

    private static final int MOST = 6;

    private final RepositoryService repository;

    NextSteps(RepositoryService repository) {
        this.repository = repository;
    }

    String processKey(String definitionId) {
        return repository.getProcessDefinition(definitionId).getKey();
    }

    /** @param holderOf the words for a group as the model writes it */
    List<NextTask> after(String definitionId, String activityId, UnaryOperator<String> holderOf) {
        FlowNode here = repository.getBpmnModelInstance(definitionId).getModelElementById(activityId);
        List<NextTask> found = new ArrayList<>();
        Set<FlowNode> seen = new HashSet<>(Set.of(here));
        Deque<FlowNode> ahead = new ArrayDeque<>(targets(here));
        while (!ahead.isEmpty() && found.size() < MOST) {
            FlowNode node = ahead.removeFirst();
            if (!seen.add(node)) {
                continue;
            }
            if (isStop(node)) {
                found.add(nextTask(node, holderOf));
            } else {
                ahead.addAll(targets(node));
            }
        }
        return found;
    }

    private static List<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    private static boolean isStop(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity || node instanceof EndEvent;
    }

    private static NextTask nextTask(FlowNode node, UnaryOperator<String> holderOf) {
        String name = Objects.toString(node.getName(), "");
        String groups = node instanceof UserTask task ? task.getCamundaCandidateGroups() : null;
        return new NextTask(node instanceof EndEvent ? "Kết thúc: " + name : name,
                groups == null ? "" : holderOf.apply(groups));
    }
}
