package org.planlifecycle.plan;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people paste it from word processors, made plain before anything is counted or kept: composed letters, every
 * kind of line break a line break, every bullet a hyphen, every run of blanks one blank, no marks that nobody sees.
 */
public final class PastedText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern BLANK_ENDS = Pattern.compile(" *\\n *");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");
    /** The bullets of word processors, those of their symbol fonts too; a dash only where it begins an item. */
    private static final Pattern BULLET = Pattern.compile("(?m)^[\\p{Zs}\\t]*(?:[\\u2022\\u00B7\\u2023\\u2043\\u25AA\\u25AB"
            + "\\u25A0\\u25A1\\u25CF\\u25CB\\u25E6\\u25C6\\u25C7\\u27A2\\u27A4\\u2713\\u2714\\uF000-\\uF0FF][\\p{Zs}\\t]*"
            + "|[\\u2012-\\u2015\\u2212][\\p{Zs}\\t]+|o\\t[\\p{Zs}\\t]*)(?=\\S)");

    private PastedText() {
    }

    /** {@code null} is the empty text. */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        String broken = LINE_BREAK.matcher(text).replaceAll("\n");
        String listed = BULLET.matcher(broken).replaceAll("- ");
        String seen = BLANKS.matcher(UNSEEN.matcher(listed).replaceAll("")).replaceAll(" ");
        return Normalizer.normalize(BLANK_ENDS.matcher(seen).replaceAll("\n"), Normalizer.Form.NFC).strip();
    }
}
