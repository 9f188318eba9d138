package org.planlifecycle.figures.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import jakarta.annotation.PostConstruct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.RegimeSettings;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Seeding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Report regimes in the tables {@code report_regime} and {@code regime_indicator}. */
@Repository
class JdbcReportRegimes implements ReportRegimes {

    private static final String INSERT_INDICATOR = """
            insert into regime_indicator (regime_code, regime_version, code, sort_order, section, label, note, unit,
              quarterly, roll_up, numerator, denominator, blocking_check, blocking_message, warning_check,
              warning_message, applies_to)
            values (:regime, :version, :code, :order, :section, :label, :note, :unit, :quarterly, :roll_up,
              :numerator, :denominator, :blocking_check, :blocking_message, :warning_check, :warning_message,
              :applies_to)""";

    private static final String EVERYBODY = "ALL";

    private final JdbcClient jdbc;
    private final Seeding seeding;
    private final RegimeSettings settings;
    private final Clock clock;

    JdbcReportRegimes(JdbcClient jdbc, Seeding seeding, RegimeSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.seeding = seeding;
        this.settings = settings;
        this.clock = clock;
    }

    /** A version that has indicators is left as it is: units have reported by it. */
    @PostConstruct
    void seed() {
        seeding.fill(Seeding.Table.of("regime_indicator", "seed/indicators.csv", "regime_code", "regime_version"));
    }

    @Override
    public ReportRegime inForce(PlanId planId) {
        return jdbc.sql("""
                select * from report_regime
                where effective_from <= :now and code = coalesce(
                  (select max(r.code) from plan_overview p join report_regime r on r.code = p.plan_type where p.id = :plan),
                  :usual)
                order by version desc fetch first 1 rows only""")
                .param("now", bind(clock.instant())).param("plan", planId.value())
                .param("usual", settings.usualRegime()).query(this::map).single();
    }

    @Override
    public ReportRegime latest(String code) {
        return jdbc.sql("select * from report_regime where code = ? order by version desc fetch first 1 rows only")
                .param(code).query(this::map).single();
    }

    @Override
    public ReportRegime get(String code, int version) {
        return jdbc.sql("select * from report_regime where code = ? and version = ?").params(code, version)
                .query(this::map).optional().orElseThrow(() -> new IllegalArgumentException(
                        "No version %d of the report regime '%s'".formatted(version, code)));
    }

    @Override
    public void add(ReportRegime next) {
        jdbc.sql("""
                insert into report_regime (code, version, effective_from, name, content, reporters, addressee, method,
                  deadline, frequency, data_cut_off, outline, first_quarter_after, workbook_required, change_note,
                  changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(next.code(), next.version(), bind(next.effectiveFrom()), next.name(), next.content(),
                        next.reporters(), next.addressee(), next.method(), next.deadline(), next.frequency(),
                        next.dataCutOff(), next.outline(), next.firstQuarterAfter(), next.workbookRequired(),
                        next.changeNote(), next.changedBy()).update();
        for (int order = 0; order < next.indicators().size(); order++) {
            jdbc.sql(INSERT_INDICATOR).params(values(next, order)).update();
        }
    }

    private static Map<String, Object> values(ReportRegime regime, int order) {
        Indicator indicator = regime.indicators().get(order);
        Map<String, Object> values = new HashMap<>();
        values.put("regime", regime.code());
        values.put("version", regime.version());
        values.put("code", indicator.code());
        values.put("order", order + 1);
        values.put("section", indicator.section());
        values.put("label", indicator.label());
        values.put("note", indicator.note());
        values.put("unit", indicator.unit());
        values.put("quarterly", indicator.quarterly());
        values.put("roll_up", indicator.rollUp().name());
        values.put("numerator", indicator.numerator());
        values.put("denominator", indicator.denominator());
        putCheck(values, "blocking", indicator.blocking());
        putCheck(values, "warning", indicator.warning());
        values.put("applies_to", indicator.appliesTo() == null ? EVERYBODY : indicator.appliesTo().name());
        return values;
    }

    private static void putCheck(Map<String, Object> values, String kind, Indicator.Check check) {
        values.put(kind + "_check", check == null ? null : check.expression());
        values.put(kind + "_message", check == null ? null : check.sentence());
    }

    private ReportRegime map(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        int version = row.getInt("version");
        return new ReportRegime(code, version, instant(row, "effective_from"), row.getString("name"),
                row.getString("content"), row.getString("reporters"), row.getString("addressee"),
                row.getString("method"), row.getString("deadline"), row.getString("frequency"),
                row.getString("data_cut_off"), row.getString("outline"), row.getBoolean("first_quarter_after"),
                row.getBoolean("workbook_required"), row.getString("change_note"), row.getString("changed_by"),
                indicators(code, version));
    }

    private List<Indicator> indicators(String regime, int version) {
        return jdbc.sql("select * from regime_indicator where regime_code = ? and regime_version = ? order by sort_order")
                .params(regime, version).query(JdbcReportRegimes::indicator).list();
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        String appliesTo = row.getString("applies_to");
        return new Indicator(row.getString("code"), row.getString("section"), row.getString("label"),
                row.getString("note"), row.getString("unit"), row.getBoolean("quarterly"),
                RollUp.valueOf(row.getString("roll_up")), row.getString("numerator"), row.getString("denominator"),
                check(row, "blocking"), check(row, "warning"),
                EVERYBODY.equals(appliesTo) ? null : ReporterKind.valueOf(appliesTo));
    }

    private static Indicator.Check check(ResultSet row, String kind) throws SQLException {
        String expression = row.getString(kind + "_check");
        return expression == null ? null : new Indicator.Check(expression, row.getString(kind + "_message"));
    }
}
