package org.planlifecycle.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.PaperLine;
import org.planlifecycle.monitoring.PaperRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of issued documents without their content. */
@Repository
class JdbcPaperRecords implements PaperRecords {

    private final JdbcClient jdbc;
    private final DocumentTypes types;

    JdbcPaperRecords(JdbcClient jdbc, DocumentTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    @Override
    public Page<PaperLine> of(PlanId planId, int page, int size) {
        long total = jdbc.sql("select count(*) from paper_overview where plan_id = :plan").param("plan", planId.value())
                .query(Long.class).single();
        List<PaperLine> rows = jdbc.sql("""
                select id, kind, subject_key, type_sign, number_text, title, issued_on, sha256, size_of
                from paper_overview where plan_id = :plan
                order by created_at desc, type_sign, number desc offset %d rows fetch next %d rows only"""
                .formatted((long) page * size, size)).param("plan", planId.value())
                .query((row, n) -> line(row)).list();
        return new Page<>(rows, page, size, total);
    }

    private PaperLine line(ResultSet row) throws SQLException {
        DocumentKind kind = DocumentKind.valueOf(row.getString("kind"));
        String unit = kind.isToOneUnit() ? row.getString("subject_key").split("/", 2)[0] : "";
        return new PaperLine(row.getString("id"), row.getString("number_text"), row.getObject("issued_on", LocalDate.class),
                types.withSign(row.getString("type_sign")).name(), row.getString("title"), unit, row.getLong("size_of"),
                row.getString("sha256"), kind.hasLists(), "");
    }
}
