package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.planlifecycle.FormStatements;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.ConsolidatedWorkbook;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.check.FormatChecker;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.report.workbook.SheetExchange;
import org.planlifecycle.reporting.audit.SummaryAudit;
import org.springframework.beans.factory.annotation.Autowired;

/** The one test that plays a whole plan end to end: three units, from the start form to the archive. */
@ProcessTest
class PlanLifecycleProcessTest {

    private static final int LONGEST_DAYS = 120;
    private static final Map<String, String> OFFICERS = Map.of("propaganda", "bantuyengiao", "office", "vanphong",
            "organisation", "bantochuc", "inspection", "ubkt", "mass-mobilisation", "bandanvan", "clerk", "vanthu",
            "standing-committee", "thuongtruc", "youth-union", "dk01");

    @Autowired
    Scenario scenario;
    @Autowired
    TaskService tasks;
    @Autowired
    WorkingCalendar calendar;
    @Autowired
    Units units;
    @Autowired
    ReportRegimes regimes;
    @Autowired
    Plans plans;
    @Autowired
    PlanUnits planUnits;
    @Autowired
    Awards awards;
    @Autowired
    Documents documents;
    @Autowired
    FormatChecker checker;
    @Autowired
    Journal journal;
    @Autowired
    SheetExchange exchange;
    @Autowired
    ConsolidatedWorkbook workbook;

    private final FormStatements statements = new FormStatements();

    @Test
    void aPlanOfThreeUnitsLivesFromDraftToClosed() throws IOException {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAStartedPlan(List.of("CS01", "CS02", "DK01"));

        for (int day = 0; day < LONGEST_DAYS && plans.get(plan).status() != PlanStatus.CLOSED; day++) {
            playTheDay(plan, LocalDate.of(2021, 2, 22).plusDays(day));
        }

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(planUnits.of(plan)).extracting(unit -> unit.outcome().name()).containsOnly("ACCEPTED");
        assertThat(awards.of(plan)).isNotEmpty().allSatisfy(award -> assertThat(award.handedOverOn()).isNotNull());
        assertThat(documents.ofPlan(plan)).extracting(document -> document.kind().name()).contains("PLAN",
                "SUMMARY_REPORT", "SUBMISSION", "DECISION", "INVITATION", "MINUTES", "CONCLUSION_NOTICE");
        assertThat(journal.brokenStreams(plan)).isEmpty();
        thenEveryDocumentIsInTheRightFormat(plan);
        thenTheSummaryReportSaysWhatTheWorkbookSays(plan);
        statements.thenNoneRose();
    }

    private void thenTheSummaryReportSaysWhatTheWorkbookSays(PlanId plan) {
        assertThat(documents.ofPlan(plan)).filteredOn(document -> document.kind() == DocumentKind.SUMMARY_REPORT)
                .singleElement().satisfies(document -> assertThat(SummaryAudit.contradictions(
                        documents.content(document.id()), workbook.of(plan, 1))).isEmpty());
    }

    private void thenEveryDocumentIsInTheRightFormat(PlanId plan) {
        assertThat(documents.ofPlan(plan)).allSatisfy(document -> assertThat(
                checker.check(documents.content(document.id()), document.issuedOn())).as(document.numberText()).isEmpty());
    }

    private void playTheDay(PlanId plan, LocalDate day) {
        for (LocalTime slot : List.of(LocalTime.of(8, 0), LocalTime.of(10, 0), LocalTime.of(14, 0))) {
            LocalDateTime now = day.atTime(slot);
            scenario.moveTo(now.toString());
            scenario.runJobs(plan);
            if (calendar.isWorkingDay(day)) {
                scenario.tasksOf(plan).list().forEach(task -> act(plan, task, now));
            }
            scenario.runJobs(plan);
        }
    }

    private void act(PlanId plan, Task task, LocalDateTime now) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(candidate -> candidate != null).findFirst().orElse("");
        boolean ofConference = task.getProcessDefinitionId().contains("conference");
        if (group.startsWith("unit-")) {
            actAsUnit(plan, task, group.substring("unit-".length()));
        } else if (!ofConference || !now.toLocalDate().isBefore(scenario.dayOf(task.getDueDate()))) {
            String officer = task.getAssignee() != null ? task.getAssignee() : OFFICERS.get(group);
            VariableMap shown = statements.count(task.getTaskDefinitionKey(), "opened",
                    () -> scenario.formOf(officer, task));
            send(officer, task, task.getTaskDefinitionKey().equals("userTask_checkReport")
                    ? Map.of("decision", "ACCEPT")
                    : new OfficeAnswers(calendar).to(task.getTaskDefinitionKey(), shown, now.toLocalDate()));
        }
    }

    private void send(String userId, Task task, Map<String, Object> fields) {
        statements.count(task.getTaskDefinitionKey(), "sent", () -> {
            scenario.complete(userId, task, fields);
            return userId;
        });
    }

    private void actAsUnit(PlanId plan, Task task, String code) {
        Unit unit = units.get(code, scenario.today());
        Random draw = new Random(code.hashCode());
        ReportRegime regime = regimes.get("five-year-review", 1);
        UnitPlayer player = new UnitPlayer(unit, Behaviour.ON_TIME, calendar, LocalDate.of(2021, 3, 7),
                FigureDraw.table(unit, regime, regime.periods(new ReviewPeriod(2016, 2020)), draw), draw);
        boolean submits = task.getTaskDefinitionKey().equals("userTask_submitReport");
        Map<String, Object> fields = submits
                ? player.submissionAt(LocalDateTime.of(2021, 3, 7, 23, 0)).orElseThrow() : player.acknowledgement();
        if (submits) {
            new SheetErrand(exchange).run(plan, code, player.figures(), code.toLowerCase());
        }
        Map<String, Object> form = new HashMap<>(fields);
        if (submits) {
            // other tests on this database left reports of the same unit that are quite unlike this one
            form.putIfAbsent("explanation", "Số liệu của một tình huống khác.");
        }
        send(code.toLowerCase(), task, form);
    }
}
