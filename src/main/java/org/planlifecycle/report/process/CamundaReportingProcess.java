package org.planlifecycle.report.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.AfterCommit;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.engine.batch.Batches;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.UnitsClosed;
import org.planlifecycle.platform.access.TaskMembers;
import org.planlifecycle.report.ReportingProcess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the engine what happened in the reporting phase. */
@Component
class CamundaReportingProcess implements ReportingProcess {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ManagementService managementService;
    private final PlanUnits units;
    private final AfterCommit afterCommit;
    private final WaitingPlan waitingPlan;
    private final Batches batches;
    private final ApplicationEventPublisher events;
    private final Unattended unattended;

    CamundaReportingProcess(RuntimeService runtimeService, TaskService taskService,
            ManagementService managementService, PlanUnits units, AfterCommit afterCommit, WaitingPlan waitingPlan,
            Batches batches, ApplicationEventPublisher events, Unattended unattended) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.managementService = managementService;
        this.units = units;
        this.afterCommit = afterCommit;
        this.waitingPlan = waitingPlan;
        this.batches = batches;
        this.events = events;
        this.unattended = unattended;
    }

    @Override
    public void batchPlanned(PlanId planId, int batchNumber) {
        runtimeService.startProcessInstanceByKey(OpenReports.KEY, planId.value(), Variables.createVariables()
                .putValue(ProcessVariable.PLAN_ID.name(), planId.value())
                .putValue(OpenReports.BATCH_NUMBER.name(), batchNumber));
    }

    @Override
    public void reportRequested(PlanId planId, String unitCode) {
        runtimeService.startProcessInstanceByKey(CollectReport.KEY, planId.value(), Variables.createVariables()
                .putValue(ProcessVariable.PLAN_ID.name(), planId.value())
                .putValue(ProcessVariable.UNIT_CODE.name(), unitCode)
                .putValue(CollectReport.UNIT_GROUP.name(), Role.unitGroup(unitCode)));
    }

    @Override
    public void reportDueMoved(PlanId planId, String unitCode) {
        unattended.run(() -> submitTasks(planId)
                .processVariableValueEquals(ProcessVariable.UNIT_CODE.name(), unitCode).unlimitedList()
                .forEach(task -> taskService.setDueDate(task.getId(), due(planId, unitCode))));
    }

    @Override
    public void allReportsDueMoved(PlanId planId) {
        batches.begin(planId, MovedReports.KEY);
    }

    @Override
    public void unitClosed(PlanId planId) {
        afterCommit.run(() -> waitingPlan.wakeIfAllClosed(planId));
        events.publishEvent(new UnitsClosed(planId));
    }

    @Override
    public void unitReleased(PlanId planId, String unitCode) {
        unattended.run(() -> runtimeService.createMessageCorrelation(CollectReport.REPORTING_CLOSED)
                .processInstanceBusinessKey(planId.value())
                .processInstanceVariableEquals(ProcessVariable.UNIT_CODE.name(), unitCode).correlateAll());
    }

    @Override
    public boolean reportTypedBy(PlanId planId, String unitCode, String userId) {
        return unattended.call(() -> {
            List<Task> open = taskService.createTaskQuery().processInstanceBusinessKey(planId.value())
                    .processDefinitionKey(CollectReport.KEY)
                    .taskDefinitionKeyIn(CollectReport.ACKNOWLEDGE_REQUEST, CollectReport.SUBMIT_REPORT)
                    .processVariableValueEquals(ProcessVariable.UNIT_CODE.name(), unitCode).unlimitedList();
            boolean free = open.stream().allMatch(task -> task.getAssignee() == null
                    || task.getAssignee().equals(userId));
            if (free) {
                open.forEach(task -> {
                    taskService.setAssignee(task.getId(), userId);
                    taskService.addUserIdentityLink(task.getId(), userId, TaskMembers.STAND_IN);
                });
            }
            return free;
        });
    }

    @Override
    public void reportingClosed(PlanId planId) {
        batches.begin(planId, EndedReports.KEY);
        events.publishEvent(new UnitsClosed(planId));
    }

    @Override
    public void planCancelled(PlanId planId) {
        batches.begin(planId, CancelledReports.KEY);
    }

    @Override
    public void planDeadlineMoved(PlanId planId) {
        runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReports.KEY).unlimitedList().stream()
                .flatMap(instance -> managementService.createJobQuery().processInstanceId(instance.getId()).timers()
                        .unlimitedList().stream())
                .map(Job::getId).forEach(job -> managementService.recalculateJobDuedate(job, false));
    }

    private TaskQuery submitTasks(PlanId planId) {
        return taskService.createTaskQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReport.KEY).taskDefinitionKey(CollectReport.SUBMIT_REPORT);
    }

    private Date due(PlanId planId, String unitCode) {
        return Date.from(units.get(planId, unitCode).dueAt());
    }
}
