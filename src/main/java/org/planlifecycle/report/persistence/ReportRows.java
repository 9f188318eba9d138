package org.planlifecycle.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.planlifecycle.report.Narrative;

/** Values that several of the phase's tables store alike. */
public final class ReportRows {

    private ReportRows() {
    }

    public static Narrative narrative(ResultSet row) throws SQLException {
        return new Narrative(row.getString("results"), row.getString("shortcomings"), row.getString("lessons"),
                row.getString("solutions"), row.getString("exemplars"));
    }
}
