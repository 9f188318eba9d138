package org.planlifecycle.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;

/** The people of one plan at their desks: each step is done in the browser, and what it sets going is run at once. */
final class Desks {

    private final Chromium chromium;
    private final Scenario scenario;
    private final TaskService tasks;
    private final PlanId plan;
    private final Set<String> pictured = new HashSet<>();
    private int step = 1;

    Desks(Chromium chromium, Scenario scenario, TaskService tasks, PlanId plan) {
        this.chromium = chromium;
        this.scenario = scenario;
        this.tasks = tasks;
        this.plan = plan;
        scenario.runJobs(plan);
    }

    /** This person takes their task of this kind, fills in its form and sends it. Each form is pictured once. */
    void step(String userId, String activityId, Map<String, Object> answers) {
        Task task = taskOf(userId, activityId);
        String form = tasks.createTaskQuery().taskId(task.getId()).initializeFormKeys().singleResult()
                .getCamundaFormRef().getKey();
        Tasklist tasklist = chromium.of(userId);
        tasklist.open(task.getId());
        tasklist.claim();
        tasklist.fill(new CamundaForm(form), answers);
        step++;
        if (pictured.add(form)) {
            tasklist.picture("%02d-%s-%s".formatted(step, form, userId));
        }
        tasklist.complete();
        scenario.runJobs(plan);
    }

    Task taskOf(String userId, String activityId) {
        List<Task> found = tasks.createTaskQuery().processInstanceBusinessKey(plan.value())
                .taskDefinitionKey(activityId).or().taskAssignee(userId).taskCandidateUser(userId).endOr().list();
        if (found.isEmpty()) {
            throw new AssertionError("%s has no task %s; open are %s".formatted(userId, activityId,
                    scenario.tasksOf(plan).list().stream().map(Task::getTaskDefinitionKey).toList()));
        }
        return found.get(0);
    }
}
