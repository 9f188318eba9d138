package org.planlifecycle.kill;

import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

/** What is sent with each step of one unit's report. */
final class ReportForms {

    static final String ACKNOWLEDGE = "userTask_acknowledgeRequest";
    static final String SUBMIT = "userTask_submitReport";
    static final String CHECK = "userTask_checkReport";

    private static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;

    private static final ReviewPeriod REVIEW = new ReviewPeriod(2016, 2020);

    /** What a party cell fills in its workbook. */
    static final FigureTable SHEET = ReportExamples.table(REGIME, ReporterKind.PARTY, REVIEW,
            ReportExamples.figures(REGIME, ReporterKind.PARTY));

    /** How many figures a party cell reports. */
    static final int FIGURES = REGIME.periods(REVIEW).stream()
            .mapToInt(period -> REGIME.enteredBy(ReporterKind.PARTY, period).size()).sum();

    private ReportForms() {
    }

    static Map<String, Object> of(String activityId) {
        return switch (activityId) {
            case ACKNOWLEDGE -> Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000");
            case SUBMIT -> report();
            case CHECK -> Map.of("decision", "ACCEPT");
            default -> throw new IllegalArgumentException(activityId);
        };
    }

    private static Map<String, Object> report() {
        Map<String, Object> report = new HashMap<>(ReportExamples.form(REGIME, ReporterKind.PARTY));
        report.put("nominations", ReportExamples.nominations());
        return report;
    }
}
