package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.plan.PlanUnit;

/**
 * How one unit's report came out, measured against the unit's own due instant.
 *
 * @param style good, late, bad or open
 */
record UnitResult(String words, String style) {

    static UnitResult of(Timeline.Row row) {
        Optional<Instant> last = row.cells().values().stream().flatMap(List::stream)
                .filter(mark -> mark.kind().isSubmission()).map(Mark::at).max(Comparator.naturalOrder());
        if (row.unit().outcome() == PlanUnit.Outcome.MISSING) {
            return new UnitResult("Không nộp", "bad");
        }
        if (row.unit().isOpen() || last.isEmpty()) {
            return new UnitResult("Chưa xong", "open");
        }
        if (last.get().isBefore(row.unit().dueAt())) {
            return new UnitResult("Đúng hạn", "good");
        }
        return new UnitResult("Muộn %d ngày".formatted(ChronoUnit.DAYS.between(row.unit().lastDay(),
                VietnamDay.of(last.get()))), "late");
    }
}
