package org.planlifecycle.report.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.figures.FigureRules;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.UnusualFigures;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The figures of a report for whoever checks it: all periods side by side, and what is odd about them. */
@Component
class CheckedFigures {

    private final FigureRules rules;
    private final UnusualFigures unusual;
    private final ReportFacts facts;

    CheckedFigures(FigureRules rules, UnusualFigures unusual, ReportFacts facts) {
        this.rules = rules;
        this.unusual = unusual;
        this.facts = facts;
    }

    void show(ReportVersion version, Map<String, Object> shown, FormContext context) {
        ReportRegime regime = facts.regime(version, context);
        shown.put("figureColumns", columns(version));
        shown.put("figures", rows(version, regime));
        shown.put("warnings", warnings(version, regime, context));
    }

    private static List<Map<String, Object>> columns(ReportVersion version) {
        List<Map<String, Object>> columns = new ArrayList<>();
        columns.add(Map.of("key", "code", "label", "Mã"));
        columns.add(Map.of("key", "label", "label", "Chỉ tiêu"));
        columns.add(Map.of("key", "unit", "label", "Đơn vị tính"));
        version.figures().periods().forEach(period ->
                columns.add(Map.of("key", key(period), "label", StringUtils.capitalize(period.label()))));
        return columns;
    }

    private static List<Map<String, Object>> rows(ReportVersion version, ReportRegime regime) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Indicator indicator : regime.indicators()) {
            if (version.figures().byPeriod().values().stream()
                    .noneMatch(figures -> figures.codes().contains(indicator.code()))) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", indicator.code());
            row.put("label", indicator.label());
            row.put("unit", indicator.unit());
            version.figures().byPeriod().forEach((period, figures) ->
                    row.put(key(period), figures.text(indicator.code())));
            rows.add(row);
        }
        return rows;
    }

    private static String key(ReportPeriod period) {
        return "period" + period.code();
    }

    private List<Map<String, String>> warnings(ReportVersion version, ReportRegime regime,
            FormContext context) {
        List<Map<String, String>> warnings = new ArrayList<>();
        rules.warnings(version.figures(), facts.unit(context), regime, facts.plan(context))
                .forEach(finding -> warnings.add(Map.of("warning", finding.sentence())));
        unusual.of(version, regime).forEach(flag -> warnings.add(Map.of("warning", flag)));
        return warnings;
    }
}
