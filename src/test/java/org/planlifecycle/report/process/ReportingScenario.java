package org.planlifecycle.report.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.Scenario;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.units.process.SignLetters;
import org.planlifecycle.report.ReportExamples;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of the reporting phase's process tests: what units and the propaganda department do. */
@TestComponent
public class ReportingScenario {

    static final String PROPAGANDA = "bantuyengiao";
    static final String COMMITTEE = "thuongtruc";

    private final Scenario scenario;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ReportRegimes regimes;
    private final FigureSheets sheets;
    private final Plans plans;
    private final JdbcClient jdbc;

    ReportingScenario(Scenario scenario, TaskService tasks, RuntimeService runtime, ReportRegimes regimes,
            FigureSheets sheets, Plans plans, JdbcClient jdbc) {
        this.scenario = scenario;
        this.tasks = tasks;
        this.runtime = runtime;
        this.regimes = regimes;
        this.sheets = sheets;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /** An issued plan whose units all have their task. */
    public PlanId givenAPlanThatCollectsFrom(String planId, String... unitCodes) {
        scenario.moveTo("2021-02-22T08:00");
        return begins(scenario.givenAnIssuedPlan(planId, unitCodes));
    }

    /** The same for a plan that another ladder may apply to. */
    PlanId givenAPlanOfType(String planType, String planId, String... unitCodes) {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan(planId, unitCodes);
        jdbc.sql("update plan set plan_type = ? where id = ?").params(planType, plan.value()).update();
        return begins(plan);
    }

    private PlanId begins(PlanId plan) {
        scenario.startFor(plan, CollectReports.KEY, Map.of());
        scenario.runJobs(plan);
        return plan;
    }

    /** A single unit that has acknowledged its request, without the plan that waits for it. */
    PlanId givenAUnitThatWorksOnItsReport(String planId, String unitCode) {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan(planId, unitCode);
        scenario.startFor(plan, CollectReport.KEY, Map.of(ProcessVariable.UNIT_CODE.name(), unitCode,
                CollectReport.UNIT_GROUP.name(), "unit-" + unitCode));
        acknowledges(plan, unitCode);
        return plan;
    }

    public void acknowledges(PlanId plan, String unitCode) {
        scenario.complete(account(unitCode), task(plan, unitCode, CollectReport.ACKNOWLEDGE_REQUEST),
                Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000"));
    }

    public void submits(PlanId plan, String unitCode) {
        submits(plan, unitCode, Map.of());
    }

    /** A complete report with these fields changed; its workbook says the same. */
    public void submits(PlanId plan, String unitCode, Map<String, Object> changed) {
        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), kind(unitCode));
        form.putAll(changed);
        handsInItsSheet(plan, unitCode, form);
        submitsWithoutSheet(plan, unitCode, form);
    }

    /** The workbook of figures that says what such a form says. */
    void handsInItsSheet(PlanId plan, String unitCode, Map<String, Object> form) {
        sheets.keep(ReportExamples.sheet(regimes.inForce(plan), kind(unitCode), plans.get(plan), unitCode, form),
                new byte[] {1});
    }

    static ReporterKind kind(String unitCode) {
        return unitCode.startsWith("DK") ? ReporterKind.YOUTH : ReporterKind.PARTY;
    }

    void submitsWithoutSheet(PlanId plan, String unitCode, Map<String, Object> form) {
        scenario.complete(account(unitCode), task(plan, unitCode, CollectReport.SUBMIT_REPORT), form);
    }

    void asksForTimeUntil(PlanId plan, String unitCode, String day) {
        scenario.complete(account(unitCode), task(plan, unitCode, CollectReport.SUBMIT_REPORT),
                Map.of("action", "ASK_EXTENSION", "extensionReason", "Đang tổ chức đại hội chi bộ",
                        "proposedDate", day));
    }

    void isAccepted(PlanId plan, String unitCode) {
        scenario.complete(PROPAGANDA, task(plan, unitCode, CollectReport.CHECK_REPORT),
                Map.of("decision", "ACCEPT"));
    }

    void isReturned(PlanId plan, String unitCode, String newDay) {
        scenario.complete(PROPAGANDA, task(plan, unitCode, CollectReport.CHECK_REPORT),
                Map.of("decision", "RETURN", "returnReason", "Thiếu số liệu khen thưởng", "newDueDate", newDay));
    }

    /** Whatever letters wait for it are signed, and sent by the clerk. */
    void lettersAreSignedAndIssued(PlanId plan) {
        if (scenario.isWaitingAt(plan, SignLetters.SIGN_LETTERS)) {
            scenario.complete(COMMITTEE, plan, SignLetters.SIGN_LETTERS, Map.of("outcome", "SIGN"));
            scenario.complete("vanthu", plan, SignLetters.ISSUE_LETTERS, Map.of("sealed", true));
        }
    }

    /** Acknowledged, handed in and accepted. */
    public void reports(PlanId plan, String unitCode) {
        acknowledges(plan, unitCode);
        submits(plan, unitCode);
        isAccepted(plan, unitCode);
    }

    Task task(PlanId plan, String unitCode, String activityId) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskDefinitionKey(activityId)
                .processVariableValueEquals(ProcessVariable.UNIT_CODE.name(), unitCode).singleResult();
        if (task == null) {
            throw new AssertionError("Unit %s has no task %s".formatted(unitCode, activityId));
        }
        return task;
    }

    boolean isWaitingAt(PlanId plan, String unitCode, String activityId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskDefinitionKey(activityId)
                .processVariableValueEquals(ProcessVariable.UNIT_CODE.name(), unitCode).count() > 0;
    }

    public List<ProcessInstance> instances(PlanId plan, String processKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                .processDefinitionKey(processKey).list();
    }

    /** Every process variable of the plan's instances, by name. */
    Map<String, Object> variables(PlanId plan) {
        Map<String, Object> all = new HashMap<>();
        scenario.instancesOf(plan).forEach(instance -> all.putAll(runtime.getVariables(instance.getId())));
        return all;
    }

    static String account(String unitCode) {
        return unitCode.toLowerCase(java.util.Locale.ROOT);
    }
}
