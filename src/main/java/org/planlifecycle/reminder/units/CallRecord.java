package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import org.planlifecycle.kernel.Refusal;

/**
 * What came of one telephone call to a unit.
 *
 * @param spokenTo who answered; empty only if nobody was reached
 * @param promisedDay the day by which the unit promised its report (inclusive), or {@code null}
 * @param note anything else, or empty (null is read as empty)
 */
public record CallRecord(String spokenTo, CallOutcome outcome, LocalDate promisedDay, String note) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_NOTE = 2000;

    public CallRecord {
        spokenTo = spokenTo == null ? "" : spokenTo.strip();
        note = note == null ? "" : note.strip();
        if (outcome == null) {
            throw new Refusal("Chưa chọn kết quả cuộc gọi; hãy chọn một kết quả.");
        }
        if (spokenTo.isEmpty() && outcome != CallOutcome.NOT_REACHED) {
            throw new Refusal("Chưa ghi người nghe máy; hãy ghi họ tên người đã trao đổi.");
        }
        if (promisedDay != null && outcome != CallOutcome.PROMISED) {
            throw new Refusal("Chỉ ghi ngày hứa nộp khi kết quả là “Đơn vị hứa nộp”; hãy sửa kết quả hoặc bỏ ngày.");
        }
        if (spokenTo.length() > LONGEST_NAME || note.length() > LONGEST_NOTE) {
            throw new Refusal("Tên người nghe máy tối đa 255 ký tự, ghi chú tối đa 2.000 ký tự; hãy viết gọn lại.");
        }
    }
}
