package org.planlifecycle.reminder.units.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.LetterSigning;
import org.planlifecycle.report.process.ReportFacts;
import org.springframework.stereotype.Component;

/** Lays letters of reminder out as a form shows them. */
@Component
class LetterRows {

    private static final String NONE = "Không còn công văn nào: các đơn vị đã nộp báo cáo hoặc đã có hạn mới.";

    private final ReportFacts facts;

    LetterRows(ReportFacts facts) {
        this.facts = facts;
    }

    Map<String, Object> of(PlanId planId, List<LetterSigning.Preview> letters) {
        Map<String, Object> shown = new LinkedHashMap<>(facts.ofPlan(planId));
        shown.put("lettersLine", letters.isEmpty() ? NONE : "%d công văn".formatted(letters.size()));
        shown.put("letters", letters.stream().map(letter -> Map.of(
                "code", letter.unit().unitCode(), "name", letter.unit().unitName(),
                "dueDay", PrintedDates.formatDate(letter.unit().lastDay()), "text", letter.text())).toList());
        return shown;
    }

    String subject(PlanId planId, List<LetterSigning.Preview> letters) {
        return "%s – %d công văn".formatted(facts.plan(planId).shortName(), letters.size());
    }
}
