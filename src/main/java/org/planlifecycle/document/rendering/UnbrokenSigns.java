package org.planlifecycle.document.rendering;

import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Keeps the sign of a document, such as {@code 15-CT/TU}, on one line. The word processor's own hyphen that does not
 * break is used and not the character U+2011, which many fonts lack.
 */
final class UnbrokenSigns {

    /** Between a letter or digit and a capital or digit, or in a sign whose number is still open; or typed as such. */
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<=[\\p{L}\\p{Nd}])-(?=[\\p{Lu}\\p{Nd}])|-(?=\\p{Lu}\\p{L}*/)|\u2011");

    private UnbrokenSigns() {
    }

    static void write(XWPFRun run, String text) {
        String[] pieces = HYPHEN.split(text, -1);
        run.setText(pieces[0]);
        for (int at = 1; at < pieces.length; at++) {
            run.getCTR().addNewNoBreakHyphen();
            run.setText(pieces[at]);
        }
    }

    /** The text as people type it and search for it. */
    static String plain(String text) {
        return text.replace('\u2011', '-');
    }
}
