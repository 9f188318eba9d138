package org.planlifecycle.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.Refusal;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.stereotype.Component;

/**
 * Holds the figures of a report against the indicators: everything asked for is there, nothing else, and every check
 * of the indicator data holds. Checks are expressions without types, beans or methods, over numbers only.
 */
@Component
public class FigureRules {

    private final Indicators indicators;
    private final ExpressionParser parser = new SpelExpressionParser();

    public FigureRules(Indicators indicators) {
        this.indicators = indicators;
    }

    /** @throws Refusal naming every indicator that is missing, foreign to the unit or in breach of its check */
    public void require(Figures figures, Unit unit) {
        List<Indicator> asked = indicators.enteredBy(ReporterKind.of(unit.kind()));
        refuseForeign(figures, asked);
        refuseMissing(figures, asked);
        List<String> breaches = new ArrayList<>();
        for (Indicator indicator : asked) {
            indicator.blockingCheck().flatMap(check -> breach(indicator, check, figures, unit))
                    .ifPresent(breaches::add);
        }
        if (!breaches.isEmpty()) {
            throw new Refusal(String.join("; ", breaches) + ". Hãy kiểm tra lại số liệu rồi nộp lại.");
        }
    }

    /** What is unusual about these figures, one sentence for each; whoever checks the report decides. */
    public List<String> warnings(Figures figures, Unit unit) {
        List<String> warnings = new ArrayList<>();
        for (Indicator indicator : indicators.enteredBy(ReporterKind.of(unit.kind()))) {
            indicator.warningCheck().flatMap(check -> breach(indicator, check, figures, unit))
                    .ifPresent(warnings::add);
        }
        return List.copyOf(warnings);
    }

    private void refuseForeign(Figures figures, List<Indicator> asked) {
        Collection<String> known = asked.stream().map(Indicator::code).toList();
        figures.codes().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new Refusal("Chỉ tiêu %s không thuộc biểu số liệu của đơn vị; hãy tải lại trang rồi nhập lại."
                    .formatted(code));
        });
    }

    private static void refuseMissing(Figures figures, List<Indicator> asked) {
        List<String> missing = asked.stream().filter(indicator -> !figures.codes().contains(indicator.code()))
                .map(indicator -> "%s “%s”".formatted(indicator.code(), indicator.label())).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("Chưa nhập số liệu chỉ tiêu %s; nếu không phát sinh, hãy nhập số 0."
                    .formatted(String.join(", ", missing)));
        }
    }

    private Optional<String> breach(Indicator indicator, Indicator.Check check, Figures figures, Unit unit) {
        return holds(check.expression(), figures, unit) ? Optional.empty()
                : Optional.of("%s %s".formatted(indicator.fullName(), check.sentence()));
    }

    private boolean holds(String expression, Figures figures, Unit unit) {
        SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        for (Map.Entry<String, Integer> number : figures.numbers().entrySet()) {
            context.setVariable(number.getKey(), number.getValue());
        }
        context.setVariable("partyMembers", unit.partyMembers());
        context.setVariable("subCells", unit.subCells());
        try {
            return Boolean.TRUE.equals(parser.parseExpression(expression).getValue(context, Boolean.class));
        } catch (EvaluationException broken) {
            throw new IllegalStateException("The check '%s' cannot be evaluated".formatted(expression), broken);
        }
    }
}
