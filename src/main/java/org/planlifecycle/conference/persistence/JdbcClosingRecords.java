package org.planlifecycle.conference.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.planlifecycle.conference.ArchiveFile;
import org.planlifecycle.conference.ClosingRecords;
import org.planlifecycle.conference.WebItem;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** News items and archived files in the tables {@code conference_web_item} and {@code plan_archive}. */
@Repository
class JdbcClosingRecords implements ClosingRecords {

    private final JdbcClient jdbc;

    JdbcClosingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(WebItem item) {
        jdbc.sql("""
                insert into conference_web_item (plan_id, title, summary, content, published_by, published_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(item.planId().value(), item.title(), item.summary(), item.content(), item.publishedBy(),
                        item.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<WebItem> webItemOf(PlanId planId) {
        return jdbc.sql("select * from conference_web_item where plan_id = ?").param(planId.value())
                .query((row, number) -> new WebItem(planId, row.getString("title"), row.getString("summary"),
                        row.getString("content"), row.getString("published_by"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void add(ArchiveFile file) {
        jdbc.sql("""
                insert into plan_archive (plan_id, box, pages, retention_code, archived_by, archived_on)
                values (?, ?, ?, ?, ?, ?)""")
                .params(file.planId().value(), file.box(), file.pages(), file.retentionCode(), file.archivedBy(),
                        file.archivedOn())
                .update();
    }

    @Override
    public ArchiveFile archiveFileOf(PlanId planId) {
        return jdbc.sql("select * from plan_archive where plan_id = ?").param(planId.value())
                .query((row, number) -> new ArchiveFile(planId, row.getString("box"), row.getInt("pages"),
                        row.getString("retention_code"), row.getString("archived_by"),
                        row.getObject("archived_on", LocalDate.class)))
                .optional().orElseThrow(() -> new IllegalStateException("Plan '%s' is not archived".formatted(planId)));
    }
}
