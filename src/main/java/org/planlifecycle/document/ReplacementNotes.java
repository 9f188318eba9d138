package org.planlifecycle.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Says of issued documents which others they took the place of, and which took theirs. */
@Component
public class ReplacementNotes {

    private final Documents documents;
    private final DocumentTypes types;

    ReplacementNotes(Documents documents, DocumentTypes types) {
        this.documents = documents;
        this.types = types;
    }

    /** A sentence or two for each document of the plan that replaces one or is replaced; nothing for all the others. */
    public Map<DocumentId, String> ofPlan(PlanId planId) {
        Map<DocumentId, IssuedDocument> next = new LinkedHashMap<>();
        documents.replacing(planId).forEach(newer -> next.put(newer.replaces(), newer));
        Map<DocumentId, String> notes = new HashMap<>();
        next.forEach((old, newer) -> {
            notes.merge(newer.id(), "Thay thế %s.".formatted(name(documents.get(old))),
                    (later, before) -> before + " " + later);
            notes.merge(old, replaced(newer, next), (before, later) -> before + " " + later);
        });
        return notes;
    }

    private String replaced(IssuedDocument newer, Map<DocumentId, IssuedDocument> next) {
        StringBuilder words = new StringBuilder("Đã được thay thế bằng ").append(name(newer));
        for (IssuedDocument later = next.get(newer.id()); later != null; later = next.get(later.id())) {
            words.append("; văn bản này lại được thay thế bằng ").append(name(later));
        }
        return words.append(".").toString();
    }

    /** Type, number and day, as one document cites another one. */
    public String name(IssuedDocument document) {
        return "%s số %s ngày %s".formatted(types.withSign(document.series().typeSign()).name(), document.numberText(),
                VietnameseDate.brief(document.issuedOn()));
    }
}
