package org.planlifecycle.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.consolidation.persistence.ConsolidationTables;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.persistence.SeededDirectory;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits.UnitSnapshot;
import org.planlifecycle.plan.persistence.PlanTables;
import org.planlifecycle.rehearsal.FigureDraw;
import org.planlifecycle.report.Acknowledgement;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.persistence.ReportingTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of the consolidation's tests: units with figures, and the snapshot of them, on real tables. */
public final class ConsolidationScene {

    static final ReportPeriod Y2019 = ReportPeriod.ofYear(2019);
    static final ReportPeriod Y2020 = ReportPeriod.ofYear(2020);
    static final ReportPeriod Q1_2021 = ReportPeriod.ofQuarter(2021, 1);
    private static final String TEXT = "Đơn vị đã tổ chức học tập, quán triệt đầy đủ.";
    static final LocalDate CUT_OFF = LocalDate.of(2021, 3, 20);

    public final DataSource database = TestDatabase.migrated();
    public final JdbcClient jdbc = JdbcClient.create(database);
    public final SeededDirectory directory = new SeededDirectory(database);
    public final PlanTables plans = new PlanTables(database);
    public final ReportingTables reporting = new ReportingTables(database);
    final ConsolidationTables tables = new ConsolidationTables(database, plans.units, directory.units);
    public final Clock clock = Clock.fixed(Instant.parse("2021-03-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    /** What a test lets be taken beside the figures; nothing unless it adds to it. */
    public final List<SnapshotPart> parts = new ArrayList<>();
    /** What is known of every missing unit beside its reports. */
    public String knownBeside = "";
    final Tables madeTables = new Tables(tables.cells, reporting.regimes, plans.plans);
    public final ConsolidatedReading reading = new ConsolidatedReading(tables.snapshots, madeTables);
    final Consolidation consolidation = new Consolidation(tables.snapshots, tables.sources, madeTables,
            (one, unit) -> unit.missing() + knownBeside, parts, reporting.regimes, Mockito.mock(Journal.class), clock);
    final FigureTracing tracing = new FigureTracing(reading, tables.lineage, tables.changed);
    final FigureRestating restating = new FigureRestating(plans.plans, tables.snapshots, tables.restatements,
            reporting.reports,
            new CorrectedReports(reporting.reports, reporting.regimes, ReportExamples.rules(), plans.plans, directory.units,
                    clock), directory.units, consolidation, Mockito.mock(Journal.class), clock);
    public final ConsolidatedWorkbook workbook = new ConsolidatedWorkbook(reading, parts, plans.plans, clock);
    public final PlanId plan;

    public ConsolidationScene(String... unitCodes) {
        this(Arrays.asList(unitCodes));
    }

    public ConsolidationScene(Collection<String> unitCodes) {
        unitCodes.stream().filter(code -> code.startsWith("X")).forEach(this::founded);
        plan = plans.givenAnIssuedPlan("consol", unitCodes.stream().map(code -> new UnitSnapshot(code,
                directory.units.get(code, LocalDate.of(2021, 2, 22)).name())).toList());
    }

    /** A unit that is not among the seeded ones, in one of seven clusters. */
    private void founded(String code) {
        jdbc.sql("""
                insert into org_unit (code, kind, cluster, party_members, sub_cells, valid_from)
                values (?, 'DANG_BO_CO_SO', ?, 60, 5, date '2016-01-01')""")
                .params(code, 1 + Integer.parseInt(code.substring(1)) % 7).update();
        jdbc.sql("insert into org_unit_name (code, name, valid_from) values (?, ?, date '2016-01-01')")
                .params(code, "Đảng bộ " + code).update();
    }

    /** The next version of that unit's report, checked already. */
    public void hasReported(String unitCode, FigureTable figures, boolean late, ReportVersion.Outcome outcome) {
        hasReported(unitCode, figures, late, outcome, new Narrative(TEXT, TEXT, TEXT, TEXT, TEXT), List.of());
    }

    /** The same with what it tells in words, and whom it nominates. */
    public void hasReported(String unitCode, FigureTable figures, boolean late, ReportVersion.Outcome outcome,
            Narrative narrative, List<Exemplar> nominated) {
        int number = reporting.reports.of(plan, unitCode).size() + 1;
        String reason = outcome == ReportVersion.Outcome.RETURNED ? "Thiếu số liệu khen thưởng" : null;
        ReportVersion version = new ReportVersion(plan, unitCode, number, unitCode.toLowerCase(), clock.instant(), late,
                reporting.regime.code(), reporting.regime.version(), narrative, figures, "", nominated,
                ReportVersion.Check.WAITING);
        reporting.reports.add(version);
        reporting.reports.checked(outcome == ReportVersion.Outcome.RETURNED
                ? version.returned("bantuyengiao", clock.instant(), reason, CUT_OFF, List.of())
                : version.accepted("bantuyengiao", clock.instant()));
        if (outcome == ReportVersion.Outcome.ACCEPTED) {
            plans.units.close(plan, unitCode, PlanUnit.Outcome.ACCEPTED, clock.instant());
        }
    }

    public void hasReported(String unitCode, FigureTable figures) {
        hasReported(unitCode, figures, false, ReportVersion.Outcome.ACCEPTED);
    }

    public void hasAcknowledged(String unitCode) {
        reporting.reports.acknowledge(new Acknowledgement(plan, unitCode, "Đầu mối", "0900 000 000", "",
                unitCode.toLowerCase(), clock.instant()));
    }

    /** The supervisor decided to go on without it; the sentence says nothing that anybody could use. */
    void isGoneWithout(String unitCode, String reason) {
        jdbc.sql("""
                insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, step, reason, detail,
                  prev_hash, hash)
                values (?, 1, current_timestamp, 'giamsat', 'reportWaived', ?, ?, '', ?, 'Câu chữ khác', '', '')""")
                .params(plan.value() + "/" + unitCode, plan.value(), unitCode, reason).update();
    }

    /** A complete and consistent report of the last year. */
    public FigureTable complete(String unitCode) {
        Unit unit = directory.units.get(unitCode, CUT_OFF);
        return FigureDraw.table(unit, reporting.regime, List.of(Y2020), new SplittableRandom(1));
    }

    /** Propaganda corrects a number and the chair approves it; the next snapshot is taken. */
    public Snapshot restated(String unitCode, String code, ReportPeriod period, int number) {
        String id = restating.propose(new ProposeRestatement(plan, unitCode, code, period, Integer.toString(number),
                "Đếm thiếu.", "Danh sách kèm theo.", "bantuyengiao"));
        restating.decide(id, true, "", "thuongtruc");
        restating.consolidateAgain(id);
        return tables.snapshots.latest(plan).orElseThrow();
    }

    public Snapshot consolidated() {
        return consolidation.consolidate(plan);
    }

    /** How one figure reads in one period; {@code over} for the years together. */
    String text(Snapshot snapshot, Scope scope, String code, ReportPeriod period) {
        return text(snapshot, scope, code, null, period);
    }

    String text(Snapshot snapshot, Scope scope, String code, Grade grade, ReportPeriod period) {
        return reading.table(snapshot, scope).line(code, grade).orElseThrow().cell(period).orElseThrow().value().text();
    }

    String overYears(Snapshot snapshot, Scope scope, String code) {
        return reading.table(snapshot, scope).lines().stream()
                .filter(line -> line.line().indicator().code().equals(code)).findFirst().orElseThrow().overYears()
                .text();
    }

    /** Pairs of code and number. */
    static Figures figures(Object... pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            if (pairs[at + 1] instanceof Grade grade) {
                grades.put((String) pairs[at], grade);
            } else {
                numbers.put((String) pairs[at], (Integer) pairs[at + 1]);
            }
        }
        return new Figures(numbers, grades);
    }

    static FigureTable in2020(Object... pairs) {
        return FigureTable.of(Y2020, figures(pairs));
    }
}
