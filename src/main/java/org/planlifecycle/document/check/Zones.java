package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.check.word.Paragraph;

/**
 * Where the parts of a document are. What was not found is {@code null} or empty.
 *
 * @param head all items before the type's name or the content
 * @param stateTitle the head of a State document where the Party's title should be
 * @param issuer the lines at the top left, from the superior body down
 * @param printedType the type by its printed name, as it is on all documents but letters
 * @param content the paragraphs of the content, those of tables in it included
 * @param signatures one column per signature
 * @param typed the type by the sign in the number, or by the printed name where the number has no known sign
 */
record Zones(List<Item> head, Item partyTitle, Item stateTitle, List<Item> issuer, Item star, Item number, Item date,
        Item typeName, Words.Type printedType, List<Item> subject, Item subjectRule, List<Item> letterSubject,
        Item addressing, List<Paragraph> content, List<Signed> signatures, Item recipientsLabel,
        List<Item> recipients, Words.Type typed) {

    /**
     * One signature; what was not found is {@code null} or empty.
     *
     * @param authority the line that says for whom somebody signs, such as {@code T/M BAN THƯỜNG VỤ}
     */
    record Signed(Item authority, List<Item> positions, Item name) {
    }

    boolean isLetter() {
        return typed != null && typed.letter() || typed == null && !letterSubject.isEmpty();
    }
}
