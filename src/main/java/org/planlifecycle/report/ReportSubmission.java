package org.planlifecycle.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.figures.FigureFinding;
import org.planlifecycle.figures.FigureRules;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.attachment.Attachments;
import org.springframework.stereotype.Service;

/** What a unit does about its report: acknowledge the request, and hand the report in. */
@Service
public class ReportSubmission {

    private final PlanUnits planUnits;
    private final Units units;
    private final People people;
    private final Reports reports;
    private final Plans plans;
    private final FigureRules rules;
    private final FigureSheets sheets;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    ReportSubmission(PlanUnits planUnits, Units units, People people, Reports reports, Plans plans,
            FigureRules rules, FigureSheets sheets, Attachments attachments, Journal journal, Clock clock) {
        this.planUnits = planUnits;
        this.units = units;
        this.people = people;
        this.reports = reports;
        this.plans = plans;
        this.rules = rules;
        this.sheets = sheets;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    public void acknowledge(PlanId planId, String unitCode, String contactName, String contactPhone, String note,
            String actor) {
        reports.acknowledge(new Acknowledgement(planId, unitCode, contactName, contactPhone, note, actor,
                clock.instant()));
        journal.record(planId, unitCode, actor, "requestAcknowledged", "Đơn vị xác nhận đã nhận yêu cầu báo cáo.");
    }

    /** Takes the report in as a new version; after the due instant it is taken too, and marked late. */
    public void submit(SubmitReport report) {
        PlanUnit unit = planUnits.get(report.planId(), report.unitCode());
        if (!unit.isOpen()) {
            throw new Refusal("Việc nhận báo cáo của đơn vị đã kết thúc; hãy liên hệ Ban Tuyên giáo.");
        }
        Plan plan = plans.get(report.planId());
        ReportRegime regime = report.regime();
        Optional<ReportVersion> before = reports.latest(report.planId(), report.unitCode());
        Unit reporter = units.get(report.unitCode(), LocalDate.now(clock));
        FigureTable figures = new ReportedFigureTable(regime, plan.period(), ReporterKind.of(reporter.kind()),
                sheets.pending(report.planId(), report.unitCode()).orElse(null), before.orElse(null))
                .with(report.figures());
        rules.require(figures, reporter, regime, plan);
        requireExplanation(report, rules.warnings(figures, reporter, regime, plan));
        Instant now = clock.instant();
        boolean late = !now.isBefore(unit.dueAt());
        int number = before.map(ReportVersion::number).orElse(0) + 1;
        reports.add(new ReportVersion(report.planId(), report.unitCode(), number, report.actor(), now, late,
                regime.code(), regime.version(), report.narrative(), figures, report.explanation(),
                report.nominations(), ReportVersion.Check.WAITING));
        sheets.handIn(report.planId(), report.unitCode(), number);
        attachments.handIn(report.planId(), report.unitCode(), number);
        journal.record(report.planId(), report.unitCode(), report.actor(), "reportSubmitted",
                "Nộp báo cáo lần %d%s%s.".formatted(number, late ? ", muộn hạn" : "",
                        isOfUnit(report.actor(), report.unitCode()) ? "" : ", nhập thay đơn vị"));
    }

    private boolean isOfUnit(String userId, String unitCode) {
        return Stream.of(Role.UNIT_CONTACT, Role.UNIT_SECRETARY)
                .flatMap(role -> people.inRoleOf(role, unitCode, LocalDate.now(clock)).stream())
                .anyMatch(person -> person.id().equals(userId));
    }

    /** What is only unusual may be right: then the unit says why, and whoever checks reads it. */
    private static void requireExplanation(SubmitReport report, List<FigureFinding> warnings) {
        if (!warnings.isEmpty() && report.explanation().isBlank()) {
            throw new Refusal("""
                    Số liệu có điểm bất thường: %s. Hãy sửa lại, hoặc nếu đúng thì ghi rõ ở mục “Giải trình số liệu”."""
                    .formatted(FigureFinding.list(warnings)));
        }
    }
}
