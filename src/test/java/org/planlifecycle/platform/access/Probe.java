package org.planlifecycle.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process of one task for one unit, to try rights on without a whole plan. */
public class Probe extends FormContract {

    static final String KEY = "access-probe";
    static final String NOT_THIS = "xx";

    private final List<String> stored = new ArrayList<>();

    Probe() {
        super(KEY, "userTask_probe", "access-probe");
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        return Map.of("shown", "của " + context.unitCode());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        if (submission.text("remark").equals(NOT_THIS)) {
            throw new Refusal("Ghi chú này không dùng được; hãy viết lại.");
        }
        stored.add(submission.text("remark"));
    }

    List<String> stored() {
        return List.copyOf(stored);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        Probe probe() {
            return new Probe();
        }

        @Bean
        ProbeProcess probeProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
            return new ProbeProcess(repository, runtime, tasks);
        }
    }

    /** Starts the process for a unit. */
    static class ProbeProcess {

        private final RepositoryService repository;
        private final RuntimeService runtime;
        private final TaskService tasks;

        ProbeProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
            this.repository = repository;
            this.runtime = runtime;
            this.tasks = tasks;
        }

        String taskOf(String unitCode) {
            return taskOf(unitCode, "unit-" + unitCode);
        }

        /** A task about this unit that another body was given. */
        String taskOf(String unitCode, String group) {
            deploy();
            String instance = runtime.startProcessInstanceByKey(KEY, "plan-1", Map.of("unitCode", unitCode,
                    "unitGroup", group, "planId", "plan-1")).getId();
            return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
        }

        Task find(String taskId) {
            return tasks.createTaskQuery().taskId(taskId).singleResult();
        }

        Map<String, Object> variables(String taskId) {
            return tasks.getVariables(taskId);
        }

        private void deploy() {
            if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
                repository.createDeployment().addModelInstance(KEY + ".bpmn", Bpmn.createExecutableProcess(KEY)
                        .camundaHistoryTimeToLive(1).startEvent().userTask("userTask_probe").name("Thử quyền")
                        .camundaCandidateGroups("${unitGroup}").endEvent().done()).deploy();
            }
        }
    }
}
