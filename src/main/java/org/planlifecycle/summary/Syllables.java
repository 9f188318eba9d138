package org.planlifecycle.summary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Vietnamese text as the syllables it is made of, written in one way: {@code Uỷ} and {@code ủy}, {@code kỹ} and
 * {@code kĩ}, composed and decomposed letters are the same. {@code đang} and {@code đảng} are not: tones tell words
 * apart. Only a text that was typed without any diacritics is compared without them.
 */
final class Syllables {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
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
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (String syllable : BETWEEN.split(decomposed)) {
            if (!syllable.isEmpty()) {
                String bare = MARKS.matcher(syllable).replaceAll("").replace('đ', 'd');
                diacritics |= !bare.equals(syllable);
                spelled.add(canonical(syllable));
                plain.add(withI(bare));
            }
        }
        return new Syllables(spelled, plain, !diacritics);
    }

    /** The tone goes to the end, wherever it was written. */
    private static String canonical(String syllable) {
        var tone = TONE.matcher(syllable);
        String toneless = tone.replaceAll("");
        String mark = TONE.matcher(syllable).results().map(found -> found.group()).reduce("", String::concat);
        return withI(toneless) + mark;
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
