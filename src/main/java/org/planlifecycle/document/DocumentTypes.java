package org.planlifecycle.document;

import java.util.List;

/** The types of documents that the office may issue. */
public record DocumentTypes(List<DocumentType> all) {

    public DocumentTypes {
        all = List.copyOf(all);
    }

    public DocumentType withSign(String sign) {
        return all.stream().filter(type -> type.sign().equals(sign)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document type has the sign '%s'".formatted(sign)));
    }
}
