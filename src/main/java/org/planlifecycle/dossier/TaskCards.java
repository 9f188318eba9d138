package org.planlifecycle.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Fills the cards of tasks in a task list. */
@Service
public class TaskCards {

    private final DossierTasks tasks;
    private final Plans plans;
    private final PlanUnits units;
    private final DaysLeft daysLeft;

    TaskCards(DossierTasks tasks, Plans plans, PlanUnits units, DaysLeft daysLeft) {
        this.tasks = tasks;
        this.plans = plans;
        this.units = units;
        this.daysLeft = daysLeft;
    }

    /** The cards of those of these tasks that the signed-in person may read. */
    public List<TaskCard> of(Collection<String> taskIds) {
        Map<PlanId, String> planNames = new HashMap<>();
        return tasks.readable(taskIds).stream().map(task -> of(task, planNames)).toList();
    }

    TaskCard of(DossierTask task) {
        return of(task, new HashMap<>());
    }

    private TaskCard of(DossierTask task, Map<PlanId, String> planNames) {
        String plan = task.plan() == null ? "" : planNames.computeIfAbsent(task.plan(),
                id -> plans.find(id).map(Plan::shortName).orElse(""));
        return new TaskCard(task.id(), unitName(task), plan, daysLeft.dueInWords(task.due()),
                daysLeft.inWords(task.due()), daysLeft.urgency(task.due()), task.forReader());
    }

    private String unitName(DossierTask task) {
        return task.readableUnit().filter(code -> task.plan() != null)
                .flatMap(code -> units.find(task.plan(), code)).map(PlanUnit::unitName).orElse("");
    }
}
