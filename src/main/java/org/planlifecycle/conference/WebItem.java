package org.planlifecycle.conference;

import java.time.Instant;
import org.planlifecycle.kernel.PlanId;

/** The news about the conference on the committee's website. */
public record WebItem(PlanId planId, String title, String summary, String content, String publishedBy,
        Instant publishedAt) {
}
