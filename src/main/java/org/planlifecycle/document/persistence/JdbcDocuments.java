package org.planlifecycle.document.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.NumberSeries;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps issued documents in the table {@code official_document}. */
@Repository
class JdbcDocuments implements Documents {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcDocuments.class);
    private static final String SELECT = """
            select id, plan_id, kind, subject_key, issuing_body, type_sign, term, number, number_text, title, issued_on,
                   issued_by, sha256, rule_set, created_at, replaces
            from official_document
            """;

    private final JdbcClient jdbc;

    JdbcDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<IssuedDocument> find(DocumentId id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(JdbcDocuments::document).optional();
    }

    @Override
    public Optional<IssuedDocument> withFingerprint(String sha256) {
        return jdbc.sql(SELECT + "where sha256 = :sha256").param("sha256", sha256).query(JdbcDocuments::document).optional();
    }

    @Override
    public List<IssuedDocument> ofPlan(PlanId planId) {
        return jdbc.sql(SELECT + "where plan_id = :plan order by created_at, type_sign, number")
                .param("plan", planId.value()).query(JdbcDocuments::document).list();
    }

    @Override
    public List<IssuedDocument> ofPlan(PlanId planId, Collection<String> numberTexts) {
        return numberTexts.isEmpty() ? List.of() : jdbc.sql(SELECT + """
                where plan_id = :plan and number_text in (:numbers) order by created_at, type_sign, number""")
                .param("plan", planId.value()).param("numbers", numberTexts).query(JdbcDocuments::document).list();
    }

    @Override
    public List<IssuedDocument> replacing(PlanId planId) {
        return jdbc.sql(SELECT + "where plan_id = :plan and replaces is not null order by created_at, number")
                .param("plan", planId.value()).query(JdbcDocuments::document).list();
    }

    @Override
    public byte[] content(DocumentId id) {
        Stored stored = jdbc.sql("select content, sha256 from official_document where id = :id").param("id", id.value())
                .query((row, n) -> new Stored(row.getBytes("content"), row.getString("sha256"))).optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no document %s".formatted(id)));
        if (!Fingerprint.of(stored.content()).equals(stored.sha256())) {
            LOG.error("The content of document {} is not what was issued", id);
            throw new Refusal("Tệp lưu của văn bản này không còn khớp mã băm khi ban hành nên không được tải xuống; hãy báo "
                    + "quản trị hệ thống kiểm tra văn bản %s.".formatted(id));
        }
        return stored.content();
    }

    @Override
    public void add(IssuedDocument document, byte[] content) {
        jdbc.sql("""
                insert into official_document (id, plan_id, kind, subject_key, issuing_body, type_sign, term, number,
                    number_text, title, issued_on, issued_by, content, sha256, rule_set, created_at, replaces)
                values (:id, :plan, :kind, :subject, :body, :type, :term, :number,
                    :numberText, :title, :issuedOn, :issuedBy, :content, :sha256, :ruleSet, :createdAt, :replaces)""")
                .param("id", document.id().value()).param("plan", document.planId().value())
                .param("kind", document.kind().name()).param("subject", document.subjectKey())
                .param("body", document.series().issuingBody()).param("type", document.series().typeSign())
                .param("term", document.series().term()).param("number", document.number())
                .param("numberText", document.numberText()).param("title", document.title())
                .param("issuedOn", document.issuedOn()).param("issuedBy", document.issuedBy())
                .param("content", content).param("sha256", document.sha256())
                .param("ruleSet", document.ruleSet())
                .param("createdAt", document.createdAt().atOffset(ZoneOffset.UTC))
                .param("replaces", document.replaces() == null ? null : document.replaces().value())
                .update();
    }

    private static IssuedDocument document(ResultSet row, int n) throws SQLException {
        return new IssuedDocument(
                new DocumentId(row.getString("id")),
                new PlanId(row.getString("plan_id")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject_key"),
                new NumberSeries(row.getString("issuing_body"), row.getString("type_sign"), row.getString("term")),
                row.getInt("number"),
                row.getString("number_text"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issued_by"),
                row.getString("sha256"),
                row.getString("rule_set"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("replaces") == null ? null : new DocumentId(row.getString("replaces")));
    }

    private record Stored(byte[] content, String sha256) {
    }
}
