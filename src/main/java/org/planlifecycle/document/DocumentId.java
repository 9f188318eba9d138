package org.planlifecycle.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.planlifecycle.kernel.PlanId;

/** Names one issued document for good; it follows from what the document is about, so a repeated issue finds it. */
public record DocumentId(String value) {

    public DocumentId {
        if (value == null || value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("'%s' is not a document id".formatted(value));
        }
    }

    /** The only id a document of this plan, kind and subject can have. */
    public static DocumentId of(PlanId planId, DocumentKind kind, String subjectKey) {
        String name = planId + "\n" + kind + "\n" + subjectKey;
        return new DocumentId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
