package org.planlifecycle.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.springframework.stereotype.Component;

/** Says what the reminder ladder of a plan has done and what it will do next about whom. */
@Component
class LadderOutlook {

    private static final Map<LadderAction, String> WORDS = new EnumMap<>(Map.of(
            LadderAction.MAIL_CONTACT, "Gửi thư nhắc cán bộ đầu mối",
            LadderAction.MAIL_SECRETARY, "Gửi thư cho bí thư cấp ủy",
            LadderAction.PHONE_CALL, "Gọi điện cho đơn vị",
            LadderAction.FORMAL_LETTER, "Gửi công văn đôn đốc",
            LadderAction.LIST_TO_STANDING_COMMITTEE, "Trình danh sách lên Thường trực"));

    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final Clock clock;

    LadderOutlook(LadderSteps ladderSteps, ReminderLadder ladder, Clock clock) {
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.clock = clock;
    }

    /** The steps in order, with what was done. */
    List<LadderProgress> timeline(Plan plan, List<StepCount> counts) {
        Map<String, StepCount> done = counts.stream()
                .collect(Collectors.toMap(StepCount::code, Function.identity(), (one, other) -> one));
        return steps(plan).stream().map(step -> {
            StepCount count = done.getOrDefault(step.code(), new StepCount(step.code(), 0, null));
            return new LadderProgress(step.code(), WORDS.get(step.action()), step.offsetWorkingDays(),
                    ladder.momentOf(step, plan.deadline().lastDay()).toInstant(), count.units(), count.last());
        }).toList();
    }

    /** Answers for one plan: its ladder is decided once, and worked out once for units of one standing. */
    Function<UnitRecord, NextStep> nextSteps(Plan plan) {
        List<LadderStep> steps = steps(plan);
        Instant now = clock.instant();
        Map<Standing, Optional<NextStep>> known = new HashMap<>();
        return unit -> unit.owes() ? known.computeIfAbsent(new Standing(unit.lastDay(), unit.lastStep()),
                standing -> next(steps, standing, now)).orElse(null) : null;
    }

    private record Standing(LocalDate lastDay, String lastStep) {
    }

    private Optional<NextStep> next(List<LadderStep> steps, Standing of, Instant now) {
        List<LadderStep> next = ladder.nextSteps(steps, of.lastDay(),
                of.lastStep() == null ? Set.of() : Set.of(of.lastStep()), now);
        return next.stream().findFirst().map(first -> {
            Instant at = ladder.momentOf(first, of.lastDay()).toInstant();
            return new NextStep(LadderStep.codes(next), next.stream().map(step -> WORDS.get(step.action()))
                    .collect(Collectors.joining("; ")), at, !at.isAfter(now));
        });
    }

    private List<LadderStep> steps(Plan plan) {
        return ladderSteps.stepsFor(plan.text().planType(), LocalDate.now(clock)).stream()
                .sorted(Comparator.comparingInt(LadderStep::offsetWorkingDays)).toList();
    }
}
