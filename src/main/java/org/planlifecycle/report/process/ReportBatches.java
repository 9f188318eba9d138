package org.planlifecycle.report.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportingSettings;
import org.planlifecycle.report.process.UpdateReports.Work;
import org.springframework.stereotype.Component;

/**
 * Follows up in the engine, a batch in each transaction, what the product's own tables say already of all units of a
 * plan. Said twice, a batch changes nothing twice.
 */
@Component
class ReportBatches {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final PlanUnits units;
    private final ReportingSettings settings;
    private final Unattended unattended;

    ReportBatches(RuntimeService runtime, TaskService tasks, HistoryService history, PlanUnits units,
            ReportingSettings settings, Unattended unattended) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.units = units;
        this.settings = settings;
        this.unattended = unattended;
    }

    /** Does the first batch at once and, if there are more units, has the others done by jobs. */
    void begin(PlanId planId, Work work) {
        unattended.run(() -> {
            if (work(planId, work, 0)) {
                runtime.startProcessInstanceByKey(UpdateReports.KEY, planId.value(), Variables.createVariables()
                        .putValue(ProcessVariable.PLAN_ID.name(), planId.value())
                        .putValue(UpdateReports.WORK.name(), work.name())
                        .putValue(UpdateReports.BATCH_NUMBER.name(), 1));
            }
        });
    }

    /** Whether there may be more after this batch; batch numbers begin with 0. */
    boolean work(PlanId planId, Work work, int number) {
        int worked = switch (work) {
            case END -> end(planId);
            case CANCEL -> cancel(planId);
            case MOVE_DUE -> moveDue(planId, number);
        };
        return worked == settings.batchSize();
    }

    private int end(PlanId planId) {
        List<Execution> waiting = runtime.createExecutionQuery().processInstanceBusinessKey(planId.value())
                .messageEventSubscriptionName(CollectReport.REPORTING_CLOSED).listPage(0, settings.batchSize());
        waiting.forEach(one -> runtime.messageEventReceived(CollectReport.REPORTING_CLOSED, one.getId()));
        return waiting.size();
    }

    private int cancel(PlanId planId) {
        List<String> some = runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKeyIn(CollectReport.KEY, OpenReports.KEY).listPage(0, settings.batchSize()).stream()
                .map(ProcessInstance::getId).toList();
        if (!some.isEmpty()) {
            runtime.deleteProcessInstances(some, "Kế hoạch đã hủy", false, true);
        }
        return some.size();
    }

    /** Goes through the instances there have ever been: of those no one disappears, so that no page skips one. */
    private int moveDue(PlanId planId, int number) {
        List<String> some = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReport.KEY).orderByProcessInstanceId().asc()
                .listPage(number * settings.batchSize(), settings.batchSize()).stream()
                .map(HistoricProcessInstance::getId).toList();
        if (!some.isEmpty()) {
            moveDue(planId, some.toArray(String[]::new));
        }
        return some.size();
    }

    private void moveDue(PlanId planId, String[] instances) {
        Map<String, String> unitOf = new HashMap<>();
        for (VariableInstance one : runtime.createVariableInstanceQuery().processInstanceIdIn(instances)
                .variableName(ProcessVariable.UNIT_CODE.name()).unlimitedList()) {
            unitOf.put(one.getProcessInstanceId(), (String) one.getValue());
        }
        Map<String, PlanUnit> rows = units.of(planId, unitOf.values()).stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, unit -> unit));
        for (Task task : tasks.createTaskQuery().processInstanceIdIn(instances)
                .taskDefinitionKey(CollectReport.SUBMIT_REPORT).unlimitedList()) {
            tasks.setDueDate(task.getId(), Date.from(rows.get(unitOf.get(task.getProcessInstanceId())).dueAt()));
        }
    }
}
