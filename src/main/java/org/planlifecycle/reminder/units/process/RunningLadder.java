package org.planlifecycle.reminder.units.process;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.process.CollectReports;
import org.springframework.stereotype.Component;

/** The reminder loop of a plan as the engine runs it. */
@Component
class RunningLadder {

    private static final Map<FollowUpKind, String> TASKS = Map.of(FollowUpKind.CALL, CollectReports.CALL_UNITS,
            FollowUpKind.LISTING, CollectReports.REVIEW_MISSING);

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ManagementService managementService;
    private final Clock clock;

    RunningLadder(RuntimeService runtimeService, TaskService taskService, ManagementService managementService,
            Clock clock) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.managementService = managementService;
        this.clock = clock;
    }

    /** Brings the next round forward to now; a round that has begun already does the same. */
    void comeDue(PlanId planId) {
        runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReports.KEY).unlimitedList().stream()
                .flatMap(instance -> managementService.createJobQuery().processInstanceId(instance.getId())
                        .activityId(CollectReports.NEXT_MOMENT).unlimitedList().stream())
                .map(Job::getId).forEach(job -> managementService.setJobDuedate(job, Date.from(clock.instant())));
    }

    boolean taskIsOpen(PlanId planId, FollowUpKind kind) {
        return taskService.createTaskQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKey(CollectReports.KEY).taskDefinitionKey(TASKS.get(kind)).count() > 0;
    }
}
