package org.planlifecycle.document.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planlifecycle.document.check.word.Paragraph;
import org.planlifecycle.kernel.Diacritics;

/** The words by which the parts of a document are known. */
record Words(String partyTitle, List<String> stateTitles, List<Type> types, List<String> committees,
        List<String> positions, List<String> minutesSigners, List<String> personTitles, List<String> legacyFonts,
        List<String> secrecyGrades, List<String> letterSubjectOpenings,
        List<String> captions, List<String> marks) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * A type of document.
     *
     * @param recipients whether it must name recipients
     * @param letter whether it is a công văn, which prints no name of its type
     * @param addressing the words that open the addressee line; {@code null} where none is needed
     */
    record Type(String sign, List<String> names, boolean recipients, boolean letter, String addressing) {
    }

    Optional<Type> withSign(String sign) {
        return types.stream().filter(type -> type.sign().equals(sign)).findFirst();
    }

    Optional<Type> named(String text) {
        String folded = fold(text);
        return types.stream().filter(type -> type.names().stream().anyMatch(name -> fold(name).equals(folded)))
                .findFirst();
    }

    /** Whether the text begins with one of the words, which ends there. */
    static boolean opens(String text, List<String> words) {
        String folded = fold(text);
        return words.stream().map(Words::fold).anyMatch(word -> folded.startsWith(word)
                && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length()))));
    }

    static boolean isOneOf(String text, List<String> words) {
        return words.stream().map(Words::fold).anyMatch(fold(text)::equals);
    }

    /** Capitals with the tone marks taken away: the place of a mark is no difference then, nor is how it is coded. */
    static String fold(String text) {
        return Diacritics.withoutTones(Paragraph.line(text).toUpperCase(VIETNAMESE));
    }

    /** Whether the text is spelled as the word is, each syllable with its marks; where in it a tone stands is free. */
    static boolean isSpelled(String text, String word) {
        return syllables(text).equals(syllables(word));
    }

    private static List<String> syllables(String text) {
        return List.of(Paragraph.line(text).toUpperCase(VIETNAMESE).split(" ")).stream()
                .map(syllable -> fold(syllable) + Diacritics.tones(syllable)).toList();
    }

    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(VIETNAMESE)) && text.codePoints().anyMatch(Character::isLetter);
    }
}
