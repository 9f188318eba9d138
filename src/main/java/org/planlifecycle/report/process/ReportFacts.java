package org.planlifecycle.report.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.facts.PlanFactTable;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.ReportOutline;
import org.planlifecycle.report.ReportVersion;
import org.springframework.stereotype.Component;

/** The facts that the phase's forms open with: about the plan, about one unit, about several. */
@Component
public class ReportFacts {

    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final ReportRegimes regimes;
    private final PlanFactTable stated;
    private final Clock clock;

    ReportFacts(Plans plans, PlanUnits planUnits, Units units, ReportRegimes regimes, PlanFactTable stated, Clock clock) {
        this.stated = stated;
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.regimes = regimes;
        this.clock = clock;
    }

    public Plan plan(PlanId planId) {
        return plans.get(planId);
    }

    /** What a report on the plan may only repeat. */
    public List<StatedFact> ofAccount(PlanId planId) {
        return stated.ofAccount(planId);
    }

    /** Like all that a form asks of one unit's report, read once while it is opened or sent. */
    Plan plan(FormContext context) {
        return context.once("plan", () -> plans.get(context.planId()));
    }

    Unit unit(FormContext context) {
        return context.once("unit", () -> units.get(context.unitCode(), today()));
    }

    private PlanUnit row(FormContext context) {
        return context.once("unit of the plan", () -> planUnits.get(context.planId(), context.unitCode()));
    }

    /** The regime that the report answers to. */
    ReportRegime regime(ReportVersion version, FormContext context) {
        return context.once("regime of version %d".formatted(version.number()),
                () -> regimes.get(version.regime(), version.regimeVersion()));
    }

    /** The year that the form asks about. */
    ReportPeriod lastYear(FormContext context) {
        return ReportPeriod.lastYearOf(plan(context).period());
    }

    public ReportPeriod lastYear(PlanId planId) {
        return ReportPeriod.lastYearOf(plans.get(planId).period());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The parts of that report. */
    ReportOutline outline(ReportVersion version, FormContext context) {
        return new ReportOutline(regime(version, context), kind(context));
    }

    ReporterKind kind(FormContext context) {
        return ReporterKind.of(unit(context).kind());
    }

    LocalDate lastDay(FormContext context) {
        return row(context).lastDay();
    }

    String unitName(FormContext context) {
        return row(context).unitName();
    }

    public String unitName(PlanId planId, String unitCode) {
        return planUnits.get(planId, unitCode).unitName();
    }

    public Map<String, Object> ofPlan(PlanId planId) {
        return of(plans.get(planId));
    }

    private static Map<String, Object> of(Plan plan) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("planName", plan.shortName());
        facts.put("planTitle", plan.text().title());
        facts.put("deadlinePhrase", plan.deadline().phrase());
        facts.put("reviewYear", plan.period().toYear());
        return facts;
    }

    Map<String, Object> ofUnit(FormContext context) {
        PlanUnit row = row(context);
        Unit unit = unit(context);
        Map<String, Object> facts = of(plan(context));
        facts.put("unitName", row.unitName());
        facts.put("dueDay", PrintedDates.formatDate(row.lastDay()));
        facts.put("isOverdue", !clock.instant().isBefore(row.dueAt()));
        facts.put("isYouth", kind(context) == ReporterKind.YOUTH);
        facts.put("partyMembers", registered(unit.partyMembers()));
        facts.put("subCells", registered(unit.subCells()));
        return facts;
    }

    private static String registered(Integer number) {
        return number == null ? "không theo dõi" : number.toString();
    }

    /** One row for each unit: code, name, last day and days late. */
    public List<Map<String, Object>> rows(List<PlanUnit> open) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlanUnit unit : open) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", unit.unitCode());
            row.put("name", unit.unitName());
            row.put("dueDay", PrintedDates.formatDate(unit.lastDay()));
            row.put("daysLate", Math.max(0, ChronoUnit.DAYS.between(unit.lastDay(), today())));
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, Object>> openUnits(PlanId planId) {
        return rows(planUnits.open(planId));
    }

    /** A narrative as rows of a table, so that nothing in it is taken for markup. */
    public static List<Map<String, Object>> blocks(Narrative narrative) {
        List<Map<String, Object>> rows = new ArrayList<>();
        narrative.blocks().forEach((heading, text) -> rows.add(Map.of("heading", heading, "text", text)));
        return rows;
    }

    public String day(Instant at) {
        return PrintedDates.formatDate(LocalDate.ofInstant(at, clock.getZone()));
    }
}
