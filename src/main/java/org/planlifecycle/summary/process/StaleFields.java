package org.planlifecycle.summary.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.summary.Renewal;
import org.planlifecycle.summary.SummaryRenewal;

/** Generated sentences on the forms of the summary report: which they are, which are no longer true, what is done. */
final class StaleFields {

    /** Which figures were shown: whoever answers has read these and no others. */
    static final String SNAPSHOT = "snapshotNumber";
    private static final String HANDLING = "staleHandling";
    private static final String REASON = "staleReason";

    private StaleFields() {
    }

    static SummaryRenewal.Answer read(Submission submission) {
        String handling = submission.text(HANDLING);
        return new SummaryRenewal.Answer(handling.isBlank() ? null : SummaryRenewal.Handling.valueOf(handling),
                submission.text(REASON), submission.text(SNAPSHOT));
    }

    /** The untrue sentences with old and new, and every generated sentence with its mark. */
    static void show(Renewal renewal, Map<String, Object> facts) {
        facts.put("stale", renewal.stale().stream().map(one -> row("part", one.part().label(), "written", one.written(),
                "before", one.before(), "now", one.now().isEmpty() ? "Không còn câu này." : one.now())).toList());
        facts.put("hasStale", !renewal.stale().isEmpty());
        List<Map<String, Object>> generated = new ArrayList<>();
        renewal.generated().forEach((line, untouched) -> generated.add(row("part", line.part().label(), "text",
                line.text(), "mark", untouched ? "Tự làm mới theo số liệu" : "Đã sửa hoặc bỏ")));
        facts.put("generated", generated);
    }

    private static Map<String, Object> row(String... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            row.put(pairs[at], pairs[at + 1]);
        }
        return row;
    }
}
