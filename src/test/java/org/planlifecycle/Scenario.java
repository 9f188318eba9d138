package org.planlifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.engine.VirtualClock;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that process tests are written in: who does what, what time it is, what waits. */
@TestComponent
public class Scenario {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identity;
    private final Membership membership;
    private final Plans plans;
    private final PlanUnits units;
    private final VirtualClock clock;
    private final JdbcClient jdbc;

    Scenario(FormService forms, TaskService tasks, RuntimeService runtime, ManagementService management,
            IdentityService identity, Membership membership, Plans plans, PlanUnits units, java.time.Clock clock,
            JdbcClient jdbc) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.identity = identity;
        this.membership = membership;
        this.plans = plans;
        this.units = units;
        this.clock = (VirtualClock) clock;
        this.jdbc = jdbc;
    }

    // --- time

    public void moveTo(Instant instant) {
        clock.moveTo(instant);
    }

    /** A local date and time such as {@code 2021-03-05T16:30}. */
    public void moveTo(String localDateTime) {
        clock.moveTo(LocalDateTime.parse(localDateTime).atZone(clock.getZone()).toInstant());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    // --- people

    /** Runs the action as this person, with the groups that the directory gives them today. */
    public <T> T as(String userId, Supplier<T> action) {
        return as(userId, membership.groupsOf(userId, today()), action);
    }

    /** Runs the action as this person with other groups than the directory gives, such as two offices at once. */
    public <T> T as(String userId, List<String> groups, Supplier<T> action) {
        identity.setAuthentication(userId, groups);
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Sends the form of the plan's one open task of this kind; lists and maps go as JSON, as the browser sends them. */
    public void complete(String userId, PlanId plan, String activityId, Map<String, Object> fields) {
        complete(userId, task(plan, activityId), fields);
    }

    public void complete(String userId, Task task, Map<String, Object> fields) {
        as(userId, () -> {
            forms.submitTaskForm(task.getId(), asSent(fields));
            return null;
        });
    }

    /** The same for somebody whom the directory gives this second role for as long as it takes. */
    public void complete(String userId, Role role, PlanId plan, String activityId, Map<String, Object> fields) {
        jdbc.sql("insert into role_assignment (person_id, role, valid_from) values (?, ?, ?)")
                .params(userId, role.name(), today()).update();
        try {
            complete(userId, plan, activityId, fields);
        } finally {
            jdbc.sql("delete from role_assignment where person_id = ? and role = ? and valid_from = ?")
                    .params(userId, role.name(), today()).update();
        }
    }

    /** What the form of this task opens with, for this person. */
    public VariableMap formOf(String userId, Task task) {
        return as(userId, () -> forms.getTaskFormVariables(task.getId()));
    }

    /** Starts a process by its start form. */
    public ProcessInstance start(String userId, String processKey, Map<String, Object> fields) {
        return as(userId, () -> runtime.startProcessInstanceByKey(processKey, asSent(fields)));
    }

    private static Map<String, Object> asSent(Map<String, Object> fields) {
        VariableMap sent = org.camunda.bpm.engine.variable.Variables.createVariables();
        fields.forEach((name, value) -> sent.put(name, value instanceof List || value instanceof Map
                ? SpinValues.jsonValue(json(value)).create() : value));
        return sent;
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // --- what waits

    public TaskQuery tasksOf(PlanId plan) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value());
    }

    /** The plan's one open task of this kind. */
    public Task task(PlanId plan, String activityId) {
        Task task = tasksOf(plan).taskDefinitionKey(activityId).singleResult();
        if (task == null) {
            throw new AssertionError("No open task %s; open are %s".formatted(activityId,
                    tasksOf(plan).list().stream().map(Task::getTaskDefinitionKey).toList()));
        }
        return task;
    }

    public boolean isWaitingAt(PlanId plan, String activityId) {
        return tasksOf(plan).taskDefinitionKey(activityId).count() > 0;
    }

    // --- jobs

    /** Runs every job of the plan that is due now, and those that these make, until none is left. */
    public void runJobs(PlanId plan) {
        for (Job job = nextDue(plan); job != null; job = nextDue(plan)) {
            management.executeJob(job.getId());
        }
    }

    private Job nextDue(PlanId plan) {
        Date now = ClockUtil.getCurrentTime();
        return jobsOf(plan).stream()
                .filter(job -> job.getRetries() > 0 && (job.getDuedate() == null || !job.getDuedate().after(now)))
                .min(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId))
                .orElse(null);
    }

    /** All jobs of the plan's instances, timers included. */
    public List<Job> jobsOf(PlanId plan) {
        List<Job> jobs = new ArrayList<>();
        for (ProcessInstance instance : instancesOf(plan)) {
            jobs.addAll(management.createJobQuery().processInstanceId(instance.getId()).list());
        }
        return jobs;
    }

    public List<ProcessInstance> instancesOf(PlanId plan) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(plan.value()).list();
    }

    /** Starts one process of a plan as the engine would, past its start form. */
    public ProcessInstance startFor(PlanId plan, String processKey, Map<String, Object> variables) {
        VariableMap all = org.camunda.bpm.engine.variable.Variables.fromMap(variables)
                .putValue(ProcessVariable.PLAN_ID.name(), plan.value());
        return runtime.startProcessInstanceByKey(processKey, plan.value(), all);
    }

    /** The local day of an instant that the engine keeps. */
    public LocalDate dayOf(Date date) {
        return LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }

    // --- plans

    /** A plan that propaganda has just started, to these units: due before 08/3/2021, conference in May 2021. */
    public PlanId givenAStartedPlan(List<String> unitCodes) {
        ProcessInstance instance = start("bantuyengiao", "plan-lifecycle", Map.ofEntries(
                Map.entry("title", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW"),
                Map.entry("directives", "Chỉ thị số 05-CT/TW, ngày 15/5/2016"),
                Map.entry("legalBasis", "Công văn số 85-CV/BTGTU, ngày 18/02/2021"),
                Map.entry("reviewFrom", 2016), Map.entry("reviewTo", 2020),
                Map.entry("recipients", "Các chi, đảng bộ cơ sở,\nLưu VP, BTG."), Map.entry("dates", "TODAY"),
                Map.entry("deadlinePhrase", "trước ngày 08/3/2021"),
                Map.entry("conferencePhrase", "Dự kiến tháng 5/2021"),
                Map.entry("unitScope", "CHOSEN"), Map.entry("unitCodes", unitCodes)));
        return new PlanId(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).singleResult()
                .getBusinessKey());
    }

    /** A plan that was issued to these units, with their report tasks open. */
    public PlanId givenARunningPlan(List<String> unitCodes) {
        PlanId plan = givenAStartedPlan(unitCodes);
        VariableMap form = formOf("bantuyengiao", task(plan, "userTask_draftPlan"));
        Map<String, Object> draft = new java.util.HashMap<>();
        List.of("title", "directives", "legalBasis", "reviewFrom", "reviewTo", "recipients", "deadlinePhrase",
                "conferencePhrase", "purpose", "requirements", "content", "organisation")
                .forEach(name -> draft.put(name, form.get(name)));
        draft.put("unitScope", "CHOSEN");
        draft.put("unitCodes", unitCodes);
        complete("bantuyengiao", plan, "userTask_draftPlan", draft);
        complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
        complete("thuongtruc", plan, "userTask_signPlan", Map.of("outcome", "SIGN", "position", "PHÓ BÍ THƯ",
                "equalReason", "Kế hoạch của một tình huống khác."));
        runJobs(plan);
        complete("vanthu", plan, "userTask_distributePlan", Map.of("sealed", true, "copies", 80));
        runJobs(plan);
        return plan;
    }

    /** On 22/02/2021: a plan that collects from these units, each of which has acknowledged and works on its report. */
    public PlanId givenUnitsAtTheirReports(String id, String... unitCodes) {
        moveTo("2021-02-22T08:00");
        PlanId plan = givenAnIssuedPlan(id, unitCodes);
        startFor(plan, "collect-reports", Map.of());
        runJobs(plan);
        for (String unitCode : unitCodes) {
            String userId = unitCode.toLowerCase(Locale.ROOT);
            complete(userId, tasksOf(plan).taskCandidateUser(userId).singleResult(),
                    Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000"));
        }
        return plan;
    }

    /** An issued plan like 08-KH/ĐUK to these units: due before 08/3/2021, conference in May 2021. */
    public PlanId givenAnIssuedPlan(String id, String... unitCodes) {
        Plan draft = givenADraft(id);
        plans.save(plans.get(draft.id()).issue(id + "-KH/ĐUK", today()));
        units.assign(draft.id(), List.of(unitCodes).stream()
                .map(code -> new PlanUnits.UnitSnapshot(code, "Đơn vị " + code)).toList(), draft.deadline());
        return draft.id();
    }

    /** A draft like 08-KH/ĐUK. */
    public Plan givenADraft(String id) {
        PlanText text = new PlanText("five-year-review", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
                List.of("Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị"), "Đánh giá kết quả.",
                "Nghiêm túc, thiết thực.", "Tổ chức hội nghị sơ kết.", "Các đơn vị báo cáo đúng hạn.",
                List.of("Công văn số 85-CV/BTGTU, ngày 18/02/2021"), List.of("- Các chi, đảng bộ cơ sở,"));
        ReportDeadline deadline = new ReportDeadline("trước ngày 08/3/2021",
                LocalDate.of(2021, 3, 8).atStartOfDay(clock.getZone()).toInstant(), LocalDate.of(2021, 3, 7));
        ConferenceWindow window = new ConferenceWindow("Dự kiến tháng 5/2021", LocalDate.of(2021, 5, 1),
                LocalDate.of(2021, 5, 31), null);
        Plan draft = Plan.propose(new PlanId(id), text, new ReviewPeriod(2016, 2020), deadline, window,
                "bantuyengiao", clock.instant());
        plans.add(draft);
        return draft;
    }
}
