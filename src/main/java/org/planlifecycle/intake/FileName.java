package org.planlifecycle.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Refusal;

/** The name that a person gave a file: composed letters, no path, no marks that nobody sees. */
public record FileName(String value) {

    private static final int LONGEST = 255;
    /** Marks that turn the direction of writing can make "exe.fdp" look like "pdf.exe"; others hide among the letters. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");
    private static final String RESERVED = "<>:\"/\\|?*";

    public FileName {
        if (value.isEmpty() || value.startsWith(".")) {
            throw new Refusal("Tệp không có tên; hãy đặt tên tệp rồi chọn lại.");
        }
        if (value.length() > LONGEST) {
            throw new Refusal("Tên tệp dài quá %d ký tự; hãy đặt tên ngắn hơn rồi chọn lại.".formatted(LONGEST));
        }
        if (value.codePoints().anyMatch(FileName::isUnseenOrReserved)) {
            throw new Refusal("Tên tệp có ký tự lạ; hãy đổi tên tệp, chỉ dùng chữ, số và dấu thường, rồi chọn lại.");
        }
    }

    /** Takes the last part of a path, letters as they are written today, and leaves out what nobody sees. */
    public static FileName of(String given) {
        String seen = BLANK.matcher(UNSEEN.matcher(given == null ? "" : given).replaceAll("")).replaceAll(" ");
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        int lastPart = Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1;
        return new FileName(composed.substring(lastPart).strip());
    }

    /** After the last dot; empty for none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    private static boolean isUnseenOrReserved(int letter) {
        int kind = Character.getType(letter);
        return kind == Character.CONTROL || kind == Character.FORMAT || kind == Character.UNASSIGNED
                || kind == Character.PRIVATE_USE || kind == Character.SURROGATE || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR || RESERVED.indexOf(letter) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
