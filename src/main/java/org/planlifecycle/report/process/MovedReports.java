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
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.batch.BatchWork;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/**
 * Each unit's task is due when the unit is. Goes through the instances there have ever been: of those no one disappears,
 * so that no batch skips one, whoever reports in between.
 */
@Component
class MovedReports implements BatchWork {

    static final String KEY = "report.moveDue";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final PlanUnits units;
    private final ReportingSettings settings;

    MovedReports(RuntimeService runtime, TaskService tasks, HistoryService history, PlanUnits units,
            ReportingSettings settings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.units = units;
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean work(PlanId planId, int number) {
        String[] some = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReport.KEY).orderByProcessInstanceId().asc()
                .listPage(number * settings.batchSize(), settings.batchSize()).stream()
                .map(HistoricProcessInstance::getId).toArray(String[]::new);
        if (some.length > 0) {
            move(planId, some);
        }
        return some.length == settings.batchSize();
    }

    private void move(PlanId planId, String[] instances) {
        Map<String, String> unitOf = new HashMap<>();
        for (VariableInstance one : runtime.createVariableInstanceQuery().processInstanceIdIn(instances)
                .variableName(ProcessVariable.UNIT_CODE.name()).unlimitedList()) {
            unitOf.put(one.getProcessInstanceId(), (String) one.getValue());
        }
        Map<String, PlanUnit> rows = units.of(planId, unitOf.values()).stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, unit -> unit));
        List<Task> open = tasks.createTaskQuery().processInstanceIdIn(instances)
                .taskDefinitionKey(CollectReport.SUBMIT_REPORT).unlimitedList();
        open.forEach(task -> tasks.setDueDate(task.getId(),
                Date.from(rows.get(unitOf.get(task.getProcessInstanceId())).dueAt())));
    }
}
