package org.planlifecycle.report.persistence;

import static org.planlifecycle.kernel.JdbcTimes.bind;
import static org.planlifecycle.kernel.JdbcTimes.instant;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.attachment.Attachment;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.planlifecycle.report.attachment.Attachments;
import org.planlifecycle.report.attachment.EvidenceFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attachments in the tables {@code report_attachment} and {@code report_attachment_part}. */
@Repository
class JdbcAttachments implements Attachments {

    /** Half of what H2 takes in one value. */
    private static final int LARGEST_PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final PlanUnits units;

    JdbcAttachments(JdbcClient jdbc, PlanUnits units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public void lock(PlanId planId, String unitCode) {
        units.hold(planId, unitCode);
    }

    @Override
    public List<Attachment> of(PlanId planId, String unitCode) {
        return jdbc.sql("""
                select * from report_attachment where plan_id = ? and unit_code = ? order by uploaded_at, file_name, id""")
                .params(planId.value(), unitCode).query(JdbcAttachments::map).list();
    }

    @Override
    public Optional<Attachment> find(String id) {
        return jdbc.sql("select * from report_attachment where id = ?").param(id).query(JdbcAttachments::map).optional();
    }

    @Override
    public byte[] content(Attachment attachment) {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) attachment.size());
        jdbc.sql("select content from report_attachment_part where attachment_id = ? order by position_no")
                .param(attachment.id()).query((row, n) -> row.getBytes(1)).list().forEach(content::writeBytes);
        byte[] whole = content.toByteArray();
        if (!Fingerprint.of(whole).equals(attachment.sha256())) {
            throw new IllegalStateException("Attachment %s is not what was uploaded".formatted(attachment.id()));
        }
        return whole;
    }

    @Override
    public void add(Attachment file, byte[] content) {
        jdbc.sql("""
                insert into report_attachment (id, plan_id, unit_code, kind, indicator_code, period, file_name,
                  file_type, size_bytes, sha256, uploaded_by, uploaded_at, version)
                values (:id, :plan, :unit, :kind, :indicator, :period, :name, :type, :size, :sha256, :by, :at,
                  :version)""")
                .param("id", file.id()).param("plan", file.planId().value()).param("unit", file.unitCode())
                .param("kind", file.kind().name()).param("indicator", file.evidenceFor().indicatorCode())
                .param("period", file.evidenceFor().period()).param("name", file.fileName().value())
                .param("type", file.type().name()).param("size", file.size()).param("sha256", file.sha256())
                .param("by", file.uploadedBy()).param("at", bind(file.uploadedAt()))
                .param("version", file.version()).update();
        addParts(file.id(), content);
    }

    private void addParts(String id, byte[] content) {
        int position = 0;
        for (int from = 0; from < content.length; from += LARGEST_PART) {
            jdbc.sql("insert into report_attachment_part (attachment_id, position_no, content) values (?, ?, ?)")
                    .params(id, ++position,
                            Arrays.copyOfRange(content, from, Math.min(content.length, from + LARGEST_PART)))
                    .update();
        }
    }

    @Override
    public boolean removePending(String id) {
        return jdbc.sql("delete from report_attachment where id = ? and version is null").param(id).update() == 1;
    }

    @Override
    public int handIn(PlanId planId, String unitCode, int version) {
        return jdbc.sql("""
                update report_attachment set version = ?
                where plan_id = ? and unit_code = ? and version is null""")
                .params(version, planId.value(), unitCode).update();
    }

    private static Attachment map(ResultSet row, int number) throws SQLException {
        return new Attachment(row.getString("id"), new PlanId(row.getString("plan_id")), row.getString("unit_code"),
                AttachmentKind.valueOf(row.getString("kind")),
                new EvidenceFor(row.getString("indicator_code"), row.getString("period")),
                new FileName(row.getString("file_name")), FileType.valueOf(row.getString("file_type")),
                row.getLong("size_bytes"), row.getString("sha256"), row.getString("uploaded_by"),
                instant(row, "uploaded_at"), row.getObject("version", Integer.class));
    }
}
