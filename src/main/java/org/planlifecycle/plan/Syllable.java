package org.planlifecycle.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows a syllable of Vietnamese by its spelling: beginning, vowels, end, and at most one tone. */
final class Syllable {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SPELLING = Pattern.compile("(ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
            + "(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ"
            + "|ưu|yê|oai|oay|oeo|oao|uai|uau|uây|uôi|uya|uyê|uyu|ươi|ươu|iêu|yêu)(ch|nh|ng|[cmnpt])?");

    private Syllable() {
    }

    static boolean is(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return TONES.matcher(apart).results().count() <= 1 && SPELLING.matcher(bare).matches();
    }
}
