package org.planlifecycle.report.attachment;

import org.planlifecycle.intake.FileName;
import org.planlifecycle.kernel.PlanId;

/** A file that somebody of a unit adds. */
public record NewAttachment(PlanId planId, String unitCode, AttachmentKind kind, EvidenceFor evidenceFor,
        FileName fileName, byte[] content, String actor) {
}
