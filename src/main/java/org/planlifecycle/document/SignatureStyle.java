package org.planlifecycle.document;

/** The two lines above the name of who signs, such as {@code T/L BAN THƯỜNG VỤ} and {@code CHÁNH VĂN PHÒNG}. */
public record SignatureStyle(String authority, String position) {

    public Signature by(String name) {
        return new Signature(authority, position, name);
    }
}
