package org.planlifecycle.reminder.units.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.document.WorkingPaper;
import org.planlifecycle.document.WorkingPapers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LetterSigning;
import org.springframework.stereotype.Component;

/** Lays each letter of reminder beside its signature as the Word file that would go out. */
@Component
class LetterPapers implements WorkingPapers {

    private final LetterSigning signing;

    LetterPapers(LetterSigning signing) {
        this.signing = signing;
    }

    @Override
    public List<WorkingPaper> of(PlanId planId, String processKey, String activityId, Map<String, Object> typed) {
        if (!processKey.equals(SignLetters.KEY)) {
            return List.of();
        }
        List<LetterSigning.Preview> letters = activityId.equals(SignLetters.SIGN_LETTERS) ? signing.toSign(planId)
                : signing.toIssue(planId);
        return letters.stream().map(letter -> letter.unit().unitCode()).distinct().map(unit -> new WorkingPaper(
                "letter-" + unit.toLowerCase(), "Dự thảo công văn đôn đốc gửi " + unit,
                "Du-thao-cong-van-don-doc-%s.docx".formatted(unit), () -> signing.word(planId, unit))).toList();
    }
}
