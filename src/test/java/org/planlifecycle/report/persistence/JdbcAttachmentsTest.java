package org.planlifecycle.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.planlifecycle.plan.persistence.PlanTables;
import org.planlifecycle.report.attachment.Attachment;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.planlifecycle.report.attachment.EvidenceFor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments of any size are given back byte by byte, on either database. */
class JdbcAttachmentsTest {

    private static final PlanId PLAN = new PlanId("kh-tep");
    private static final int MIB = 1024 * 1024;

    private JdbcClient jdbc;
    private JdbcAttachments attachments;

    @BeforeEach
    void aPlanWithTwoUnits() {
        var database = TestDatabase.migrated();
        jdbc = JdbcClient.create(database);
        new PlanOfManyUnits(jdbc, PLAN.value()).unit("CS01", "Đơn vị một").unit("CS02", "Đơn vị hai")
                .submitted("CS01", 1, "2021-03-01T09:00", false);
        attachments = new JdbcAttachments(jdbc, new PlanTables(database).units);
    }

    private static byte[] bytes(int number) {
        byte[] content = new byte[number];
        new Random(number).nextBytes(content);
        return content;
    }

    private Attachment added(String id, String unit, byte[] content) {
        Attachment file = new Attachment(id, PLAN, unit, AttachmentKind.EVIDENCE, new EvidenceFor("A1", "2021Q1"),
                new FileName("Ảnh lớp học.png"), FileType.PNG, content.length, Fingerprint.of(content), "cs01",
                Instant.parse("2021-03-01T02:00:00Z"), null);
        attachments.add(file, content);
        return file;
    }

    @Test
    void aFileOfManyPiecesComesBackWhole() {
        for (int size : List.of(1, MIB / 2, MIB / 2 + 1, 5 * MIB + 17)) {
            byte[] content = bytes(size);
            Attachment file = added("tep-" + size, "CS01", content);

            assertThat(attachments.content(file)).isEqualTo(content);
            assertThat(attachments.find(file.id())).contains(file);
        }
    }

    @Test
    void whatWasChangedInTheTablesIsNotGivenOut() {
        Attachment file = added("tep-1", "CS01", bytes(100));
        jdbc.sql("update report_attachment_part set content = ?").param(bytes(99)).update();

        assertThatThrownBy(() -> attachments.content(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aUnitHasItsOwnFilesOnly() {
        Attachment one = added("tep-1", "CS01", bytes(10));
        Attachment two = added("tep-2", "CS02", bytes(10));

        assertThat(attachments.of(PLAN, "CS01")).containsExactly(one);
        assertThat(attachments.of(PLAN, "CS02")).containsExactly(two);
    }

    @Test
    void whatWaitsGoesInWithTheVersionAndStays() {
        added("tep-1", "CS01", bytes(10));
        added("tep-2", "CS02", bytes(10));

        assertThat(attachments.handIn(PLAN, "CS01", 1)).isOne();

        assertThat(attachments.find("tep-1").orElseThrow().version()).isEqualTo(1);
        assertThat(attachments.find("tep-2").orElseThrow().isPending()).isTrue();
        assertThat(attachments.removePending("tep-1")).isFalse();
        assertThat(attachments.removePending("tep-2")).isTrue();
        assertThat(jdbc.sql("select count(*) from report_attachment_part").query(Integer.class).single()).isOne();
    }

    @Test
    void aVersionThatIsNotThereTakesNothingIn() {
        added("tep-1", "CS01", bytes(10));

        assertThatThrownBy(() -> attachments.handIn(PLAN, "CS01", 2))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aUnitOfThePlanCanBeLockedAndNoOther() {
        attachments.lock(PLAN, "CS01");
        assertThatThrownBy(() -> attachments.lock(PLAN, "CS99")).isInstanceOf(RuntimeException.class);
    }
}
