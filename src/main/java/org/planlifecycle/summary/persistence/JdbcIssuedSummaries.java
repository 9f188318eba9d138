package org.planlifecycle.summary.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.persistence.ReportRows;
import org.planlifecycle.summary.IssuedSummaries;
import org.planlifecycle.summary.IssuedSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued consolidated reports in the table {@code summary_issued}. */
@Repository
class JdbcIssuedSummaries implements IssuedSummaries {

    private final JdbcClient jdbc;

    JdbcIssuedSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(IssuedSummary issued) {
        if (isKept(issued.document())) {
            return;
        }
        jdbc.sql("""
                insert into summary_issued (document_id, plan_id, snapshot_number, results, shortcomings, lessons,
                  solutions, exemplars)
                values (:document, :plan, :snapshot, :results, :shortcomings, :lessons, :solutions, :exemplars)""")
                .param("document", issued.document().value()).param("plan", issued.planId().value())
                .param("snapshot", issued.snapshot()).param("results", issued.narrative().results())
                .param("shortcomings", issued.narrative().shortcomings())
                .param("lessons", issued.narrative().lessons()).param("solutions", issued.narrative().solutions())
                .param("exemplars", issued.narrative().exemplars()).update();
    }

    private boolean isKept(DocumentId document) {
        return jdbc.sql("select count(*) from summary_issued where document_id = ?").param(document.value())
                .query(Integer.class).single() > 0;
    }

    @Override
    public Optional<IssuedSummary> valid(PlanId planId) {
        return jdbc.sql("""
                select i.* from summary_issued i where i.plan_id = :plan and not exists (
                  select 1 from paper_overview d where d.replaces = i.document_id)""").param("plan", planId.value())
                .query((row, number) -> new IssuedSummary(new DocumentId(row.getString("document_id")), planId,
                        row.getInt("snapshot_number"), ReportRows.narrative(row),
                        row.getObject("replaced_since") != null)).optional();
    }

    @Override
    public void replacementBegun(DocumentId document, Instant at) {
        jdbc.sql("update summary_issued set replaced_since = ? where document_id = ?").params(bind(at), document.value())
                .update();
    }

    @Override
    public void replacementDropped(DocumentId document) {
        jdbc.sql("update summary_issued set replaced_since = null where document_id = ?").param(document.value())
                .update();
    }
}
