package org.planlifecycle.rehearsal;

import java.util.Map;
import org.planlifecycle.deadline.LadderAction;

/** What a step of the ladder does, in few words. */
final class StepNames {

    private static final Map<LadderAction, String> NAMES = Map.of(LadderAction.MAIL_CONTACT, "thư cho đầu mối",
            LadderAction.MAIL_SECRETARY, "thư cho bí thư", LadderAction.PHONE_CALL, "gọi điện",
            LadderAction.FORMAL_LETTER, "công văn đôn đốc", LadderAction.LIST_TO_STANDING_COMMITTEE,
            "trình Thường trực");

    private StepNames() {
    }

    static String of(LadderAction action) {
        return NAMES.get(action);
    }
}
