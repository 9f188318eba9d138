package org.planlifecycle.monitoring.process;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.stereotype.Component;

/** The names that processes and steps bear in the deployed models. */
@Component
class ModelNames {

    private final RepositoryService repository;

    ModelNames(RepositoryService repository) {
        this.repository = repository;
    }

    String process(String definitionId) {
        return repository.getProcessDefinition(definitionId).getName();
    }

    /** The names of the newest versions of these processes, by key. */
    Map<String, String> processes(Collection<String> keys) {
        return repository.createProcessDefinitionQuery().processDefinitionKeysIn(keys.toArray(String[]::new))
                .latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
    }

    String activity(String definitionId, String activityId) {
        return element(definitionId, activityId).map(FlowElement::getName).orElse(activityId);
    }

    /** Whether this is the start of an event sub-process, which stands ready without anybody waiting for it. */
    boolean isStandby(String definitionId, String activityId) {
        return element(definitionId, activityId).filter(StartEvent.class::isInstance).isPresent();
    }

    private Optional<FlowElement> element(String definitionId, String activityId) {
        return Optional.ofNullable(activityId)
                .map(id -> repository.getBpmnModelInstance(definitionId).getModelElementById(id));
    }
}
