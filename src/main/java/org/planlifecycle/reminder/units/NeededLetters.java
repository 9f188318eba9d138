package org.planlifecycle.reminder.units;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** Which letters of reminder are still needed: their unit is silent, and its day has not moved. */
@Component
class NeededLetters {

    private final PlanUnits units;
    private final Reports reports;
    private final LettersToSign letters;
    private final Journal journal;
    private final ReportDays days;

    NeededLetters(PlanUnits units, Reports reports, LettersToSign letters, Journal journal, ReportDays days) {
        this.units = units;
        this.reports = reports;
        this.letters = letters;
        this.journal = journal;
        this.days = days;
    }

    /** Those that are, in the same order, each with its unit. */
    Map<LetterToSign, PlanUnit> of(PlanId planId, List<LetterToSign> some) {
        Map<String, PlanUnit> rows = units.of(planId, some.stream().map(LetterToSign::unitCode).distinct().toList())
                .stream().collect(Collectors.toMap(PlanUnit::unitCode, Function.identity()));
        Set<String> handedIn = some.isEmpty() ? Set.of() : new HashSet<>(reports.waitingForCheck(planId));
        Map<LetterToSign, PlanUnit> needed = new LinkedHashMap<>();
        for (LetterToSign letter : some) {
            PlanUnit unit = rows.get(letter.unitCode());
            if (unit != null && unit.isOpen() && unit.lastDay().equals(letter.lastDay())
                    && !handedIn.contains(unit.unitCode())) {
                needed.put(letter, unit);
            }
        }
        return needed;
    }

    /** The same; the others are dropped. */
    Map<LetterToSign, PlanUnit> keep(PlanId planId, List<LetterToSign> some) {
        Map<LetterToSign, PlanUnit> needed = of(planId, some);
        List<LetterToSign> dropped = new ArrayList<>(some);
        dropped.removeAll(needed.keySet());
        letters.move(planId, dropped, LettersToSign.State.DROPPED, days.now());
        record(planId, dropped, Journal.ENGINE, step -> Deed.of("letterDropped",
                "Bỏ công văn đôn đốc, mốc %s, vì đơn vị đã nộp hoặc có hạn mới.".formatted(step)));
        return needed;
    }

    /** Says the same of each of these letters. */
    void record(PlanId planId, List<LetterToSign> some, String actor, Function<String, Deed> deed) {
        some.stream().collect(Collectors.groupingBy(LetterToSign::step, LinkedHashMap::new, Collectors.toList()))
                .forEach((step, same) -> journal.recordAll(planId, same.stream().map(LetterToSign::unitCode).toList(),
                        actor, deed.apply(step).atStep(step)));
    }
}
