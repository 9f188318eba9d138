package org.planlifecycle.issuance.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReviewPeriod;

/** The fields that the start form and the drafting form have in common, and how they become a plan's wording. */
final class PlanFields {

    static final String UNIT_SCOPE = "unitScope";
    static final String ALL_UNITS = "ALL";
    static final String CHOSEN_UNITS = "CHOSEN";

    private PlanFields() {
    }

    static Map<String, Object> show(PlanText text, ReviewPeriod period, List<String> chosenUnits, List<Unit> active) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("title", text.title());
        shown.put("directives", String.join("\n", text.directives()));
        shown.put("legalBasis", String.join("\n", text.legalBasis()));
        shown.put("reviewFrom", period.fromYear());
        shown.put("reviewTo", period.toYear());
        shown.put("recipients", String.join("\n", text.recipients()));
        shown.put("acceptPastDeadline", false);
        shown.put(UNIT_SCOPE, chosenUnits.isEmpty() ? ALL_UNITS : CHOSEN_UNITS);
        shown.put("unitCodes", chosenUnits);
        shown.put("units", active.stream()
                .map(unit -> Map.of("value", unit.code(), "label", unit.code() + " – " + unit.name())).toList());
        return shown;
    }

    static List<String> lines(Submission submission, String field) {
        return submission.text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static ReviewPeriod period(Submission submission) {
        return new ReviewPeriod(submission.integer("reviewFrom"), submission.integer("reviewTo"));
    }

    /** The chosen units; none for all. */
    static List<String> unitCodes(Submission submission) {
        boolean chosen = CHOSEN_UNITS.equals(submission.text(UNIT_SCOPE));
        if (chosen && submission.choices("unitCodes").isEmpty()) {
            throw new org.planlifecycle.kernel.Refusal(
                    "Chưa chọn đơn vị báo cáo nào; hãy chọn ít nhất một đơn vị, hoặc chọn tất cả đơn vị.");
        }
        return chosen ? submission.choices("unitCodes") : List.of();
    }
}
