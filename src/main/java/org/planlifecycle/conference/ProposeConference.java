package org.planlifecycle.conference;

import java.time.LocalDate;
import org.planlifecycle.kernel.Refusal;

/** What the office puts forward for the conference; {@code windowReason} may be empty. */
public record ProposeConference(LocalDate day, StartTime startsAt, ConferenceMode intendedMode, String chair,
        String windowReason) {

    public ProposeConference {
        if (intendedMode == ConferenceMode.POSTPONE) {
            throw new Refusal("Hình thức dự kiến không thể là hoãn hội nghị; hãy chọn một hình thức tổ chức.");
        }
    }
}
