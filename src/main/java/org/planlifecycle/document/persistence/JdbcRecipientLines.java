package org.planlifecycle.document.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.RecipientRule;
import org.planlifecycle.document.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the lines in the table {@code document_line} and reads the rules from {@code recipient_rule}. */
@Repository
class JdbcRecipientLines implements RecipientLines {

    private final JdbcClient jdbc;

    JdbcRecipientLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each rank the latest wording counts. */
    @Override
    public List<RecipientRule> rulesOn(LocalDate day, DocumentKind kind) {
        return jdbc.sql("""
                select r.words, r.means, r.way, r.alone from recipient_rule r
                where r.document_kind in ('', :kind) and r.valid_from = (select max(s.valid_from)
                from recipient_rule s where s.rank_no = r.rank_no and s.valid_from <= :day) order by r.rank_no""")
                .param("kind", kind.name()).param("day", day)
                .query((row, n) -> new RecipientRule(row.getString("words"), set(row.getString("means")),
                        Way.valueOf(row.getString("way")), row.getBoolean("alone"))).list();
    }

    @Override
    public void add(DocumentId paper, List<RecipientLine> lines) {
        lines.forEach(line -> jdbc.sql("""
                insert into document_line (document_id, line_no, words, means, way) values (?, ?, ?, ?, ?)""")
                .params(paper.value(), line.number(), line.words(), String.join(",", new TreeSet<>(line.means())),
                        line.way().name()).update());
    }

    @Override
    public List<RecipientLine> of(DocumentId paper) {
        return jdbc.sql("select line_no, words, means, way from document_line where document_id = ? order by line_no")
                .param(paper.value()).query((row, n) -> new RecipientLine(row.getInt("line_no"), row.getString("words"),
                        set(row.getString("means")), Way.valueOf(row.getString("way")))).list();
    }

    @Override
    public void done(DocumentId paper, Way way, String doneBy, Instant at, String note) {
        jdbc.sql("update document_line set done_by = ?, done_at = ?, note = ? where document_id = ? and way = ?")
                .params(doneBy, at.atOffset(ZoneOffset.UTC), note, paper.value(), way.name()).update();
    }

    private static Set<String> set(String commaSeparated) {
        return commaSeparated.isEmpty() ? Set.of() : Set.of(commaSeparated.split(","));
    }
}
