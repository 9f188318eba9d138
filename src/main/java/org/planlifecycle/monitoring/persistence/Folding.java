package org.planlifecycle.monitoring.persistence;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable without case and diacritics, in Java and in SQL alike: "so tai chinh" finds "Sở Tài chính". */
final class Folding {

    private static final String LETTERS = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợ"
            + "pqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";
    private static final String FROM = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
    private static final String TO = fold(FROM);

    private Folding() {
    }

    /** The column's text, folded by the database. */
    static String sql(String column) {
        return "translate(%s, '%s', '%s')".formatted(column, FROM, TO);
    }

    /** A pattern for {@code like} that finds these words anywhere; {@code ^} is its escape character. */
    static String pattern(String words) {
        return "%" + fold(words).replace("^", "^^").replace("%", "^%").replace("_", "^_") + "%";
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
