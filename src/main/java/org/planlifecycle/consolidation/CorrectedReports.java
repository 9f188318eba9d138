package org.planlifecycle.consolidation;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.directory.Units;
import org.planlifecycle.figures.FigureRules;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** Finds the report that can be corrected, and holds the corrected figures against the rules it answers to. */
@Component
class CorrectedReports {

    private final Reports reports;
    private final ReportRegimes regimes;
    private final FigureRules rules;
    private final Plans plans;
    private final Units units;
    private final Clock clock;

    CorrectedReports(Reports reports, ReportRegimes regimes, FigureRules rules, Plans plans, Units units,
            Clock clock) {
        this.reports = reports;
        this.regimes = regimes;
        this.rules = rules;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
    }

    /** @throws Refusal if the unit has no accepted report */
    ReportVersion accepted(PlanId planId, String unitCode) {
        return reports.latest(planId, unitCode)
                .filter(version -> version.check().outcome() == ReportVersion.Outcome.ACCEPTED)
                .orElseThrow(() -> new Refusal(
                        "Đơn vị %s không có báo cáo được chấp nhận của kế hoạch này; không có số liệu để điều chỉnh."
                                .formatted(unitCode)));
    }

    /** @throws Refusal if the report does not have such a figure, or breaks a rule with the new one */
    FigureTable corrected(ReportVersion version, String indicatorCode, ReportPeriod period, String value) {
        ReportRegime regime = regimes.get(version.regime(), version.regimeVersion());
        Indicator indicator = regime.indicators().stream().filter(one -> one.code().equals(indicatorCode)
                && one.isEntered() && one.isAskedFor(period)).findFirst().orElseThrow(() -> new Refusal(
                        "Chỉ tiêu %s không có trong biểu %s của đơn vị; hãy chọn lại chỉ tiêu và kỳ số liệu."
                                .formatted(indicatorCode, period.label())));
        if (version.figures().of(period).codes().isEmpty()) {
            throw new Refusal("Đơn vị không báo cáo số liệu %s; chỉ điều chỉnh được kỳ đã báo cáo."
                    .formatted(period.label()));
        }
        FigureTable corrected = CorrectedFigures.with(version.figures(), indicator, period, value);
        rules.require(corrected, units.get(version.unitCode(), LocalDate.now(clock)), regime,
                plans.get(version.planId()));
        return corrected;
    }
}
