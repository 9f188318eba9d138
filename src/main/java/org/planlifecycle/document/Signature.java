package org.planlifecycle.document;

import org.planlifecycle.kernel.Refusal;

/**
 * Who signs.
 *
 * @param authority the bold line, such as {@code T/M BAN THƯỜNG VỤ}, or {@code CHỦ TRÌ HỘI NGHỊ} on minutes
 * @param position the line under it, such as {@code PHÓ BÍ THƯ}; may be empty
 * @param name the full name without titles
 */
public record Signature(String authority, String position, String name) {

    public Signature {
        authority = PlainText.line(authority);
        position = PlainText.line(position);
        name = PlainText.line(name);
        if (name.isEmpty()) {
            throw new Refusal("Văn bản chưa có người ký; hãy ghi họ và tên người ký.");
        }
    }
}
