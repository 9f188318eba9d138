package org.planlifecycle.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.FigureFinding.Severity;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.ReviewPeriod;
import org.springframework.stereotype.Component;

/**
 * Holds the figures of a report against the regime it answers to: everything asked for is there, nothing else, and
 * every check of the indicator data holds in every period.
 */
@Component
public class FigureRules {

    private final CheckExpressions expressions = new CheckExpressions();
    private final FigureYardsticks yardsticks;

    public FigureRules(FigureYardsticks yardsticks) {
        this.yardsticks = yardsticks;
    }

    /** @throws Refusal naming every figure that is missing, foreign to the unit or in breach of its check */
    public void require(FigureTable table, Unit unit, ReportRegime regime, Plan plan) {
        List<Indicator> asked = regime.enteredBy(ReporterKind.of(unit.kind()));
        refuseForeign(table, asked);
        refuseMissing(table, asked);
        List<FigureFinding> breaches = breaches(table, unit, regime, plan.period()).stream()
                .filter(FigureFinding::isBlocking).toList();
        if (!breaches.isEmpty()) {
            throw new Refusal(FigureFinding.list(breaches) + ". Hãy kiểm tra lại số liệu rồi nộp lại.");
        }
    }

    /**
     * Every breach of a check, period by period in the order of the form, then what is odd about the periods side by
     * side and about a whole row: the one list for the workbook, the submission and the check. What is not reported is
     * not looked at.
     */
    public List<FigureFinding> findings(FigureTable table, Unit unit, ReportRegime regime, Plan plan) {
        List<FigureFinding> findings = new ArrayList<>(breaches(table, unit, regime, plan.period()));
        List<Indicator> asked = regime.enteredBy(ReporterKind.of(unit.kind()));
        List<FigureFinding> patterns = new FigurePatterns(table, yardsticks.unitFactor()).findings(asked);
        findings.addAll(patterns);
        new UnusualRows(table, yardsticks.of(plan.id(), unit.code(), regime.code())).findings(asked).stream()
                .filter(row -> patterns.stream().noneMatch(one -> one.indicatorCode().equals(row.indicatorCode())))
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    /** What is unusual about these figures: the unit gives a reason, and whoever checks the report decides. */
    public List<FigureFinding> warnings(FigureTable table, Unit unit, ReportRegime regime, Plan plan) {
        return findings(table, unit, regime, plan).stream().filter(finding -> !finding.isBlocking()).toList();
    }

    private List<FigureFinding> breaches(FigureTable table, Unit unit, ReportRegime regime, ReviewPeriod review) {
        List<FigureFinding> findings = new ArrayList<>();
        for (ReportPeriod period : table.periods()) {
            CheckedPeriod checked = new CheckedPeriod(table, period, unit, review);
            for (Indicator indicator : regime.enteredBy(ReporterKind.of(unit.kind()), period)) {
                indicator.blockingCheck().flatMap(check -> breach(Severity.BLOCKING, indicator, check, checked))
                        .ifPresent(findings::add);
                indicator.warningCheck().flatMap(check -> breach(Severity.WARNING, indicator, check, checked))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static void refuseForeign(FigureTable table, List<Indicator> asked) {
        Collection<String> known = asked.stream().map(Indicator::code).toList();
        table.byPeriod().values().stream().flatMap(figures -> figures.codes().stream())
                .filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
                    throw new Refusal("Chỉ tiêu %s không thuộc biểu số liệu của đơn vị; hãy tải lại trang rồi nhập lại."
                            .formatted(code));
                });
    }

    private static void refuseMissing(FigureTable table, List<Indicator> asked) {
        List<String> missing = new ArrayList<>();
        table.byPeriod().forEach((period, figures) -> asked.stream()
                .filter(indicator -> indicator.isAskedFor(period) && !figures.codes().contains(indicator.code()))
                .map(indicator -> "%s “%s” (%s)".formatted(indicator.code(), indicator.label(), period.label()))
                .forEach(missing::add));
        if (!missing.isEmpty()) {
            throw new Refusal("Chưa nhập số liệu chỉ tiêu %s; nếu không phát sinh, hãy nhập số 0."
                    .formatted(String.join(", ", missing)));
        }
    }

    private Optional<FigureFinding> breach(Severity severity, Indicator indicator, Indicator.Check check,
            CheckedPeriod checked) {
        return !checked.answers(check) || expressions.holds(check.expression(), checked.variables()) ? Optional.empty()
                : Optional.of(new FigureFinding(severity, indicator.code(), checked.period(), "%s (%s) %s"
                        .formatted(indicator.fullName(), checked.period().label(), check.sentence())));
    }
}
