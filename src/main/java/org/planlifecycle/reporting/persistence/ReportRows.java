package org.planlifecycle.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.planlifecycle.reporting.Narrative;

/** Values that several of the phase's tables store alike. */
final class ReportRows {

    private ReportRows() {
    }

    static OffsetDateTime bind(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Narrative narrative(ResultSet row) throws SQLException {
        return new Narrative(row.getString("results"), row.getString("shortcomings"), row.getString("lessons"),
                row.getString("solutions"), row.getString("exemplars"));
    }
}
