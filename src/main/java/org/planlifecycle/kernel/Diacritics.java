package org.planlifecycle.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes Vietnamese letters apart: the five tones, the marks that make other letters, and what is below. */
public final class Diacritics {

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Diacritics() {
    }

    /** Composed letters without their tones: {@code ủy}, {@code uỷ} and {@code uy} are the same. */
    public static String withoutTones(String text) {
        return Normalizer.normalize(TONE.matcher(apart(text)).replaceAll(""), Form.NFC);
    }

    /** The tones alone, in their order, wherever they stand. */
    public static String tones(String text) {
        return TONE.matcher(apart(text)).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /** Small letters without any mark: {@code Sở Tài chính} is {@code so tai chinh}. */
    public static String bare(String text) {
        return MARKS.matcher(apart(text)).replaceAll("").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }
}
