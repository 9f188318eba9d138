package org.planlifecycle.document;

/**
 * A type of official document as the format guidance lists it.
 *
 * @param sign the sign in the number, such as {@code KH}
 * @param name the Vietnamese name, such as {@code Kế hoạch}
 * @param namePrinted whether the name stands above the subject; it does not on a công văn
 * @param addressing the words that open the addressee line, {@code Kính gửi} or {@code Kính trình}
 */
public record DocumentType(String sign, String name, boolean namePrinted, String addressing) {

    public DocumentType {
        if (sign == null || sign.isBlank() || name == null || name.isBlank()) {
            throw new IllegalArgumentException("A document type has a sign and a name, not '%s' and '%s'".formatted(sign, name));
        }
    }
}
