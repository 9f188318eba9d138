package org.planlifecycle.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encodings that Vietnamese was typed in before Unicode, as they look when they are taken for letters of today. */
enum OldEncoding {

    /** One sign for each letter with its tone; capitals of it were a matter of the font. */
    TCVN3("TCVN3 (ABC)", "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ "
            + "Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự "
            + "úỳ ûỷ üỹ ýý þỵ", "[¡-¹»-¾ÆÇËÎÏÐÑÖ×ØÜÞßåæçëîïñö÷øûüþ]"),

    /** A letter and a second sign for its tone. */
    VNI("VNI", pairs("aA", "ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ")
            + pairs("eE", "ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ") + pairs("oO", "ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ")
            + pairs("uU", "ùú øù ûủ õũ ïụ") + pairs("yY", "ùý øỳ ûỷ õỹ") + pairs("ôÔ", "ùớ øờ ûở õỡ ïợ")
            + pairs("öÖ", "ùứ øừ ûử õữ ïự") + "ôơ ÔƠ öư ÖƯ ñđ ÑĐ íí ìì æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ",
            "[ñöæîÑÖÆÎ]|[aeouyôöAEOUYÔÖ][ùøûõïåäüëâÙØÛÕÏÅÄÜËÂ]|[aeAE][áàãêéèÁÀÃÊÉÈ]");

    private final String label;
    private final Map<String, String> letters = new HashMap<>();
    private final Pattern foreign;

    OldEncoding(String label, String table, String foreign) {
        this.label = label;
        this.foreign = Pattern.compile(foreign);
        for (String entry : table.split(" ")) {
            letters.put(entry.substring(0, entry.length() - 1), entry.substring(entry.length() - 1));
        }
    }

    private static String pairs(String bases, String table) {
        StringBuilder pairs = new StringBuilder();
        for (String entry : table.split(" ")) {
            String sign = entry.substring(0, 1);
            String letter = entry.substring(1);
            pairs.append(bases.charAt(0)).append(entry).append(' ');
            pairs.append(bases.charAt(1)).append(sign.toUpperCase(java.util.Locale.ROOT))
                    .append(letter.toUpperCase(java.util.Locale.ROOT)).append(' ');
        }
        return pairs.toString();
    }

    /** As people know it. */
    String label() {
        return label;
    }

    /** Whether it holds what no word of today's Vietnamese holds. */
    boolean isForeign(String word) {
        return foreign.matcher(word).find();
    }

    /** A word in letters of today. */
    String read(String word) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String pair = at + 1 < word.length() ? letters.get(word.substring(at, at + 2)) : null;
            String one = word.substring(at, at + 1);
            read.append(pair != null ? pair : letters.getOrDefault(one, one));
            at += pair != null ? 1 : 0;
        }
        return isCapital(word) ? read.toString().toUpperCase(java.util.Locale.ROOT) : read.toString();
    }

    /** What was capital in the font only. */
    private static boolean isCapital(String word) {
        Matcher small = Pattern.compile("[a-z]").matcher(word);
        return !small.find() && Pattern.compile("[A-Z].*").matcher(word).find() && word.length() > 1;
    }
}
