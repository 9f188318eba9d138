package org.planlifecycle.report.attachment;

import java.time.Instant;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.PlanId;

/**
 * A file that goes with a unit's report.
 *
 * @param size in bytes
 * @param sha256 the fingerprint of its content, 64 lower-case hexadecimal digits
 * @param version the submission it went in with, {@code null} while it waits for one
 */
public record Attachment(String id, PlanId planId, String unitCode, AttachmentKind kind, EvidenceFor evidenceFor,
        FileName fileName, FileType type, long size, String sha256, String uploadedBy, Instant uploadedAt,
        Integer version) {

    /** Whether it waits for the next submission, and can still be taken away. */
    public boolean isPending() {
        return version == null;
    }
}
