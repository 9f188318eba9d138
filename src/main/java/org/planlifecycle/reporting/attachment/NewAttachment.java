package org.planlifecycle.reporting.attachment;

import org.planlifecycle.document.intake.FileName;
import org.planlifecycle.plan.PlanId;

/** A file that somebody of a unit adds. */
public record NewAttachment(PlanId planId, String unitCode, AttachmentKind kind, EvidenceFor evidenceFor,
        FileName fileName, byte[] content, String actor) {
}
