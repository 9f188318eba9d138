package org.planlifecycle.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.plan.ReviewPeriod;

/**
 * One version of what is reported, by whom, to whom, how and when. A report keeps the version it answered, so that a
 * form can change in mid-campaign and nobody who was early has to report again.
 *
 * @param code the kind of plan that is reported on
 * @param version 1 for the first
 * @param effectiveFrom from when (inclusive) new submissions answer to it
 * @param content what the report is about
 * @param method how it is handed in
 * @param deadline until when, in words; each plan has its own date
 * @param dataCutOff the days at which the figures are taken
 * @param outline the outline of the report as sent to the units
 * @param firstQuarterAfter whether the first quarter after the reviewed years is reported as well
 * @param workbookRequired whether a report needs the figures of all periods, by workbook
 * @param changeNote what this version changed and why
 * @param changedBy who made it
 * @param indicators its figures, in the order of the form
 */
public record ReportRegime(String code, int version, Instant effectiveFrom, String name, String content,
        String reporters, String addressee, String method, String deadline, String frequency, String dataCutOff,
        String outline, boolean firstQuarterAfter, boolean workbookRequired, String changeNote, String changedBy,
        List<Indicator> indicators) {

    public ReportRegime {
        indicators = List.copyOf(indicators);
    }

    /** The columns of the figures: every reviewed year, and the quarter after them if it is asked for. */
    public List<ReportPeriod> periods(ReviewPeriod review) {
        List<ReportPeriod> periods = new ArrayList<>();
        for (int year = review.fromYear(); year <= review.toYear(); year++) {
            periods.add(ReportPeriod.ofYear(year));
        }
        if (firstQuarterAfter) {
            periods.add(ReportPeriod.ofQuarter(review.toYear() + 1, 1));
        }
        return periods;
    }

    /** What such a reporter enters for that period, in the order of the form. */
    public List<Indicator> enteredBy(ReporterKind kind, ReportPeriod period) {
        return enteredBy(kind).stream().filter(indicator -> indicator.isAskedFor(period)).toList();
    }

    /** What such a reporter enters for one period or another, in the order of the form. */
    public List<Indicator> enteredBy(ReporterKind kind) {
        return indicators.stream().filter(indicator -> indicator.isEnteredBy(kind)).toList();
    }

    public boolean has(String indicatorCode) {
        return indicators.stream().anyMatch(indicator -> indicator.code().equals(indicatorCode));
    }

    /** The version after this one, which differs in its indicators only. */
    public ReportRegime next(Instant inForceFrom, List<Indicator> changed, String note, String actor) {
        return new ReportRegime(code, version + 1, inForceFrom, name, content, reporters, addressee, method, deadline,
                frequency, dataCutOff, outline, firstQuarterAfter, workbookRequired, note, actor, changed);
    }

    /** @throws IllegalArgumentException if this version has no such indicator */
    public Indicator indicator(String indicatorCode) {
        return indicators.stream().filter(indicator -> indicator.code().equals(indicatorCode)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator '%s' in version %d of '%s'"
                        .formatted(indicatorCode, version, code)));
    }
}
