package org.planlifecycle.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.engine.VirtualClock;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays 08-KH/ĐUK from the start form to the archive, slot by slot through every day. */
@Component
@Profile("rehearsal")
class Rehearsal {

    private static final List<LocalTime> SLOTS = List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(10, 0),
            LocalTime.of(14, 0), LocalTime.of(16, 0), LocalTime.of(17, 0), LocalTime.of(23, 50));
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
    private static final Map<String, String> OFFICERS = Map.of("propaganda", "bantuyengiao", "office", "vanphong",
            "organisation", "bantochuc", "inspection", "ubkt", "mass-mobilisation", "bandanvan", "clerk", "vanthu",
            "standing-committee", "thuongtruc", "youth-union", "dk01");
    private static final int MAILS_AT_ONCE = 1000;

    private final Stage stage;
    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final ReportRegimes regimes;
    private final WorkingCalendar calendar;
    private final MailDispatch mails;
    private final VirtualClock clock;
    private final RehearsalSettings settings;
    private final RehearsalLog log;
    private final OfficeAnswers answers;
    private final SheetErrand sheets;
    private final Map<String, UnitPlayer> players = new HashMap<>();
    private PlanId planId;

    Rehearsal(Stage stage, Plans plans, PlanUnits planUnits, Units units, ReportRegimes regimes,
            SheetExchange exchange, WorkingCalendar calendar, MailDispatch mails, java.time.Clock clock,
            RehearsalSettings settings, RehearsalLog log) {
        this.stage = stage;
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.regimes = regimes;
        this.calendar = calendar;
        this.mails = mails;
        this.clock = (VirtualClock) clock;
        this.settings = settings;
        this.log = log;
        this.answers = new OfficeAnswers(calendar);
        this.sheets = new SheetErrand(exchange);
    }

    /** Plays until the plan is closed, or until it has taken too long. Returns the plan and how many days it took. */
    Played play() {
        LocalDate firstDay = LocalDate.now(clock);
        start();
        int day = 0;
        while (day < settings.longestDays() && plans.get(planId).status() != PlanStatus.CLOSED) {
            LocalDate today = firstDay.plusDays(day);
            SLOTS.forEach(slot -> act(today.atTime(slot)));
            log.day(plans.get(planId), today);
            day++;
        }
        return new Played(plans.get(planId), players, day);
    }

    /** What was played. */
    record Played(Plan plan, Map<String, UnitPlayer> players, int days) {
    }

    private void start() {
        VariableMap form = stage.startFormOf("bantuyengiao", LocalDate.now(clock), "plan-lifecycle");
        Map<String, Object> fields = new HashMap<>();
        for (String name : List.of("title", "directives", "legalBasis", "reviewFrom", "reviewTo", "recipients",
                "printedDeadlinePhrase", "printedConferencePhrase")) {
            fields.put(name, form.get(name));
        }
        fields.put("dates", "PRINTED");
        fields.put("unitScope", "ALL");
        stage.start("bantuyengiao", LocalDate.now(clock), "plan-lifecycle", fields);
        planId = plans.unfinished().get(0).id();
    }

    private void act(LocalDateTime now) {
        clock.moveTo(now.atZone(clock.getZone()).toInstant());
        stage.runDueJobs();
        for (Task task : stage.openTasks()) {
            String group = stage.groupOf(task);
            if (group.startsWith("unit-")) {
                unitActs(task, now);
            } else if (isOfficeTime(task, now)) {
                officeActs(task, group, now);
            }
        }
        stage.runDueJobs();
        mails.sendDue(MAILS_AT_ONCE);
    }

    private void unitActs(Task task, LocalDateTime now) {
        String code = stage.unitOf(task);
        String account = code.toLowerCase();
        UnitPlayer player = players.computeIfAbsent(code, this::player);
        if (task.getTaskDefinitionKey().equals("userTask_acknowledgeRequest")) {
            if (isWorkTime(now)) {
                stage.complete(account, now.toLocalDate(), task, player.acknowledgement());
            }
            return;
        }
        Optional<Map<String, Object>> submission = player.submissionAt(now);
        submission.filter(fields -> "SUBMIT".equals(fields.get("action")))
                .ifPresent(fields -> sheets.run(planId, code, player.figures(), account));
        submission.ifPresent(fields -> stage.complete(account, now.toLocalDate(), task, fields));
    }

    /** Splittable, because the first draws of {@link Random} hardly differ between neighbouring seeds. */
    private UnitPlayer player(String code) {
        Plan plan = plans.get(planId);
        List<String> codes = planUnits.of(planId).stream().map(PlanUnit::unitCode).toList();
        Cast cast = new Cast(codes, settings.shares(), new Random(settings.seed()));
        Unit unit = units.get(code, plan.issuedOn());
        SplittableRandom draw = new SplittableRandom(settings.seed() + code.hashCode());
        return new UnitPlayer(unit, cast.of(code), calendar, plan.deadline().lastDay(),
                figures(unit, plan, draw.split()), draw);
    }

    private FigureTable figures(Unit unit, Plan plan, SplittableRandom draw) {
        ReportRegime regime = regimes.inForce(plan.id());
        return FigureDraw.table(unit, regime, regime.periods(plan.period()), draw);
    }

    private void officeActs(Task task, String group, LocalDateTime now) {
        String officer = task.getAssignee() != null ? task.getAssignee() : OFFICERS.get(group);
        LocalDate today = now.toLocalDate();
        VariableMap form = stage.formOf(officer, today, task);
        stage.complete(officer, today, task, answer(task, form, today));
    }

    /** What depends on how the unit behaves, the unit's player knows; all else is plain agreement. */
    private Map<String, Object> answer(Task task, VariableMap form, LocalDate today) {
        return switch (task.getTaskDefinitionKey()) {
            case "userTask_checkReport" -> check(players.get(stage.unitOf(task)), today);
            case "userTask_decideExtension" -> players.get(stage.unitOf(task)).answerToRequest();
            default -> answers.to(task.getTaskDefinitionKey(), form, today);
        };
    }

    private Map<String, Object> check(UnitPlayer player, LocalDate today) {
        return player.sentSomethingIncomplete()
                ? Map.of("decision", "RETURN", "returnReason", "Số liệu kiểm tra, giám sát chưa khớp với báo cáo chữ.",
                        "newDueDate", calendar.plusWorkingDays(today, 2).toString())
                : Map.of("decision", "ACCEPT");
    }

    /** Work on the conference is done on its due day, all other work in the first slot after it came in. */
    private boolean isOfficeTime(Task task, LocalDateTime now) {
        boolean ofConference = task.getProcessDefinitionId().startsWith("prepare-conference")
                || task.getProcessDefinitionId().startsWith("hold-conference");
        if (!isWorkTime(now)) {
            return false;
        }
        LocalDate due = task.getDueDate().toInstant().atZone(clock.getZone()).toLocalDate();
        return ofConference ? !now.toLocalDate().isBefore(due) : task.getCreateTime().toInstant().isBefore(clock.instant());
    }

    private boolean isWorkTime(LocalDateTime now) {
        return calendar.isWorkingDay(now.toLocalDate()) && now.toLocalTime().isBefore(OFFICE_CLOSES)
                && now.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
