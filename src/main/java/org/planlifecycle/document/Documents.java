package org.planlifecycle.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** All documents ever issued. One can be added, but none changed or removed. */
public interface Documents {

    Optional<IssuedDocument> find(DocumentId id);

    /** @throws IllegalArgumentException if there is none of this id */
    default IssuedDocument get(DocumentId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no document %s".formatted(id)));
    }

    /** The document that was issued with these bytes. */
    Optional<IssuedDocument> withFingerprint(String sha256);

    /** The documents of a plan in the order of their issue. */
    List<IssuedDocument> ofPlan(PlanId planId);

    /** Those documents of a plan that bear one of these numbers, such as {@code 08-KH/ĐUK}; in the order of their issue. */
    List<IssuedDocument> ofPlan(PlanId planId, Collection<String> numberTexts);

    /** Those documents of a plan that took the place of another one, in the order of their issue. */
    List<IssuedDocument> replacing(PlanId planId);

    /**
     * The Word file as it was issued.
     *
     * @throws org.planlifecycle.kernel.Refusal if the stored bytes are not those that were issued
     */
    byte[] content(DocumentId id);

    void add(IssuedDocument document, byte[] content);
}
