package org.planlifecycle.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.planlifecycle.reporting.Indicator;
import org.planlifecycle.reporting.Indicators;
import org.planlifecycle.reporting.ReporterKind;
import org.planlifecycle.reporting.RollUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators in the table {@code indicator}. */
@Repository
class JdbcIndicators implements Indicators {

    private static final String EVERYBODY = "ALL";

    private final JdbcClient jdbc;

    /** @param filled not used, but has to have run */
    JdbcIndicators(JdbcClient jdbc, IndicatorSeed filled) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Indicator> all() {
        return jdbc.sql("select * from indicator order by sort_order").query(JdbcIndicators::map).list();
    }

    private static Indicator map(ResultSet row, int number) throws SQLException {
        String appliesTo = row.getString("applies_to");
        return new Indicator(row.getString("code"), row.getString("section"), row.getString("label"),
                row.getString("unit"), RollUp.valueOf(row.getString("roll_up")), row.getString("numerator"),
                row.getString("denominator"), check(row, "blocking"), check(row, "warning"),
                EVERYBODY.equals(appliesTo) ? null : ReporterKind.valueOf(appliesTo));
    }

    private static Indicator.Check check(ResultSet row, String kind) throws SQLException {
        String expression = row.getString(kind + "_check");
        return expression == null ? null : new Indicator.Check(expression, row.getString(kind + "_message"));
    }
}
