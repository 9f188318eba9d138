package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Diacritics;

/**
 * A Vietnamese text as the syllables it is made of, written in one way: {@code Uỷ} and {@code ủy}, {@code kỹ} and
 * {@code kĩ}, composed and decomposed letters are the same. {@code đang} and {@code đảng} are not: tones tell words
 * apart. Only a text that was typed without any diacritics is compared without them.
 */
final class Syllables {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern Y_AS_I = Pattern.compile("(h|k|l|m|s|t|qu)y");

    private final List<String> spelled;
    private final List<String> plain;
    private final boolean typedPlain;

    private Syllables(List<String> spelled, List<String> plain, boolean typedPlain) {
        this.spelled = spelled;
        this.plain = plain;
        this.typedPlain = typedPlain;
    }

    static Syllables of(String text) {
        List<String> spelled = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        boolean diacritics = false;
        for (String syllable : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (!syllable.isEmpty()) {
                String bare = Diacritics.bare(syllable);
                diacritics |= !bare.equals(syllable);
                spelled.add(canonical(syllable));
                plain.add(withI(bare));
            }
        }
        return new Syllables(spelled, plain, !diacritics);
    }

    /** The tone goes to the end, wherever it was written. */
    private static String canonical(String syllable) {
        return withI(Diacritics.withoutTones(syllable)) + Diacritics.tones(syllable);
    }

    private static String withI(String toneless) {
        return Y_AS_I.matcher(toneless).matches() ? toneless.substring(0, toneless.length() - 1) + "i" : toneless;
    }

    int count() {
        return spelled.size();
    }

    /** Whether these syllables stand in the text one after the other, as whole syllables. */
    boolean contain(Syllables phrase) {
        List<String> text = typedPlain ? plain : spelled;
        List<String> sought = typedPlain ? phrase.plain : phrase.spelled;
        return !sought.isEmpty() && java.util.Collections.indexOfSubList(text, sought) >= 0;
    }

    /** The same for texts that differ in capitals, punctuation or the place of a tone only. */
    String key() {
        return String.join(" ", spelled);
    }
}
