package org.planlifecycle.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Diacritics;

/** Knows a syllable of Vietnamese by its spelling: beginning, vowels, end, and at most one tone. */
final class Syllable {

    private static final Pattern SPELLING = Pattern.compile("(ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
            + "(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ"
            + "|ưu|yê|oai|oay|oeo|oao|uai|uau|uây|uôi|uya|uyê|uyu|ươi|ươu|iêu|yêu)(ch|nh|ng|[cmnpt])?");

    private Syllable() {
    }

    static boolean is(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return Diacritics.tones(small).length() <= 1 && SPELLING.matcher(Diacritics.withoutTones(small)).matches();
    }
}
