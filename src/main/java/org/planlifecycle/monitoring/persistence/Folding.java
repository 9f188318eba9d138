package org.planlifecycle.monitoring.persistence;

import java.util.Locale;
import org.planlifecycle.kernel.Diacritics;

/** Makes words comparable without case and diacritics, in Java and in SQL alike: "so tai chinh" finds "Sở Tài chính". */
final class Folding {

    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợ"
            + "pqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";
    private static final String FROM = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
    private static final String TO = Diacritics.bare(FROM);

    private Folding() {
    }

    /** The column's text, folded by the database. */
    static String sql(String column) {
        return "translate(%s, '%s', '%s')".formatted(column, FROM, TO);
    }

    /** A pattern for {@code like} that finds these words anywhere; {@code ^} is its escape character. */
    static String pattern(String words) {
        return "%" + Diacritics.bare(words).replace("^", "^^").replace("%", "^%").replace("_", "^_") + "%";
    }
}
