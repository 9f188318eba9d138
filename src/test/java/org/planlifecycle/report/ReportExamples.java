package org.planlifecycle.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.figures.EarlierFigures;
import org.planlifecycle.figures.FigureOrders;
import org.planlifecycle.figures.FigureRules;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.FigureYardsticks;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.PeerFigures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;

/** Reports as units would hand them in. */
public final class ReportExamples {

    /** Why the size differs from the register's, which no example agrees with. */
    public static final String EXPLANATION = "Đơn vị vừa chuyển sinh hoạt một chi bộ.";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-02-22T01:00:00Z"), ZoneOffset.UTC);
    /** The settings as they are by default. */
    static final UnusualFigureSettings SETTINGS = new UnusualFigureSettings(8, 3, 3, 20, 500, 100, 200);

    private ReportExamples() {
    }

    /** An issued plan that reviews 2016 to 2020. */
    public static Plan plan(String id) {
        return Plan.propose(new PlanId(id), new PlanText("five-year-review", "Sơ kết 5 năm học tập và làm theo Bác",
                List.of("Chỉ thị số 05-CT/TW"), "", "", "", "", List.of(), List.of()), new ReviewPeriod(2016, 2020),
                new ReportDeadline("trước ngày 08/3/2021", Instant.parse("2021-03-07T17:00:00Z"),
                        LocalDate.of(2021, 3, 7)),
                new ConferenceWindow("trong tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null),
                "bantuyengiao", CLOCK.instant()).issue("08-KH/ĐUK", LocalDate.of(2021, 2, 5));
    }

    /** The rules as they are set by default, for a unit that reports for the first time and before the others. */
    public static FigureRules rules() {
        return rules((plan, unit, regime) -> FigureTable.NONE, (plan, unit) -> Map.of());
    }

    public static FigureRules rules(EarlierFigures earlier, PeerFigures peers) {
        return new FigureRules(new FigureYardsticks(earlier, peers, new FigureOrders(), SETTINGS,
                CLOCK));
    }

    /** Every figure that such a unit owes, free of contradictions. */
    public static Map<String, Integer> numbers(ReportRegime regime, ReporterKind kind) {
        Map<String, Integer> numbers = new HashMap<>();
        regime.enteredBy(kind).stream().filter(indicator -> !indicator.isGrade())
                .forEach(indicator -> numbers.put(indicator.code(), indicator.unit().equals("nghìn đồng") ? 1500 : 1));
        if (kind == ReporterKind.PARTY) {
            numbers.putAll(Map.of("A1", 10, "A2", 4, "A3", 1, "A4", 12, "B3", 20, "B3P", 9, "D1", 8, "D3", 6, "H2", 2));
        }
        return numbers;
    }

    /** The figures together with the grade, where one is owed. */
    public static Figures figures(ReportRegime regime, ReporterKind kind) {
        return new Figures(numbers(regime, kind),
                kind == ReporterKind.PARTY ? Map.of("H1", Grade.TOT) : Map.of());
    }

    /** The figures of all periods of which the last year has these. */
    public static FigureTable table(ReportRegime regime, ReporterKind kind, ReviewPeriod review, Figures lastYear) {
        Figures every = figures(regime, kind);
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : regime.periods(review)) {
            Figures asked = period.equals(ReportPeriod.lastYearOf(review)) ? lastYear : every;
            table = table.with(period, asked.only(regime.enteredBy(kind, period).stream().map(Indicator::code)
                    .collect(Collectors.toSet())));
        }
        return table;
    }

    /** The workbook, as it was read, to such a form; what the form does not say is not in it. */
    public static FigureSheet sheet(ReportRegime regime, ReporterKind kind, Plan plan, String unitCode,
            Map<String, Object> form) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        regime.enteredBy(kind).forEach(indicator -> {
            String typed = String.valueOf(form.get("figure" + indicator.code()));
            if (indicator.isGrade()) {
                Stream.of(Grade.values()).filter(grade -> grade.name().equals(typed))
                        .forEach(grade -> grades.put(indicator.code(), grade));
            } else if (typed.matches("-?\\d+")) {
                numbers.put(indicator.code(), Integer.valueOf(typed));
            }
        });
        return new FigureSheet(UUID.randomUUID().toString(), plan.id(), unitCode, regime.code(), regime.version(),
                table(regime, kind, plan.period(), new Figures(numbers, grades)), "bieu-so-lieu.xlsx", 1, "0".repeat(64),
                unitCode.toLowerCase(Locale.ROOT), Instant.parse("2021-02-22T01:00:00Z"));
    }

    public static Narrative narrative() {
        return new Narrative("Cấp ủy đã quán triệt đầy đủ Chỉ thị.", "Một số chi bộ sinh hoạt chuyên đề còn chậm.",
                "Phải gắn học tập với nhiệm vụ chính trị.", "Tiếp tục đổi mới sinh hoạt chuyên đề.",
                "Chi bộ Một có mô hình dân vận khéo.");
    }

    /** The form of a complete report as the browser sends it. */
    public static Map<String, Object> form(ReportRegime regime, ReporterKind kind) {
        Map<String, Object> form = new HashMap<>(Map.of("action", "SUBMIT"));
        form.put("results", narrative().results());
        form.put("shortcomings", narrative().shortcomings());
        form.put("lessons", narrative().lessons());
        form.put("solutions", narrative().solutions());
        form.put("exemplars", narrative().exemplars());
        form.put("explanation", EXPLANATION);
        numbers(regime, kind).forEach((code, number) -> form.put("figure" + code, number));
        if (kind == ReporterKind.PARTY) {
            form.put("figureH1", "TOT");
        }
        return form;
    }

    public static List<Map<String, Object>> nominations() {
        return List.of(Map.of("kind", "INDIVIDUAL", "name", "Đảng viên Một", "position", "Bí thư chi bộ",
                "partyMember", true, "classification", "XUAT_SAC", "underDiscipline", false, "alreadyRewarded", false,
                "achievement", "Đi đầu trong phong trào làm theo."));
    }
}
