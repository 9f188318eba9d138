package org.planlifecycle.rehearsal;

import java.util.Map;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;

/** What a step of the ladder does, in few words. */
final class StepNames {

    private static final Map<LadderAction, String> NAMES = Map.of(LadderAction.MAIL_CONTACT, "thư cho đầu mối",
            LadderAction.MAIL_SECRETARY, "thư cho bí thư", LadderAction.PHONE_CALL, "gọi điện",
            LadderAction.FORMAL_LETTER, "trình ký công văn", LadderAction.LIST_TO_STANDING_COMMITTEE,
            "trình Thường trực");

    private static final Map<String, String> OUTSIDE = Map.of(StepCode.NOW, "nhắc ngay",
            StepCode.FIRST, "nhắc trước đã");

    private StepNames() {
    }

    static String of(LadderStep step) {
        return OUTSIDE.getOrDefault(step.code(), NAMES.get(step.action()));
    }

    /** Its code, for those outside the ladder a word. */
    static String code(LadderStep step) {
        return OUTSIDE.containsKey(step.code()) ? "khác" : step.code();
    }
}
