package org.planlifecycle.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.planlifecycle.reporting.Narrative;

/** Values that several of the phase's tables store alike. */
final class ReportRows {

    private ReportRows() {
    }

    static Narrative narrative(ResultSet row) throws SQLException {
        return new Narrative(row.getString("results"), row.getString("shortcomings"), row.getString("lessons"),
                row.getString("solutions"), row.getString("exemplars"));
    }
}
