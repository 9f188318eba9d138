package org.planlifecycle.reminder.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Says which step of its ladder a silent unit, or a task left undone, has reached. Steps that were missed collapse to the highest that is due,
 * and a step at or below the highest one done never fires again. After an extension the caller passes the new last day
 * and only the codes done since.
 */
@Component
public class ReminderLadder {

    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    public ReminderLadder(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    /**
     * Opening time of the office on the step's day. Day zero is the last day or, if that is a rest day, the last
     * working day before it; steps before are counted back from day zero, steps after forward from the last day. So
     * every step has a working day of its own.
     */
    public ZonedDateTime momentOf(LadderRung step, LocalDate lastDay) {
        LocalDate dayZero = calendar.lastWorkingDayOnOrBefore(lastDay);
        return hours.openingOn(calendar.plusWorkingDays(dayZero, step.offsetWorkingDays()));
    }

    /**
     * The highest step that is due and was not reached yet. Where several actions share its offset this is the last of
     * them in ladder order; {@link #dueSteps} gives them all.
     *
     * @param done codes of the steps already done for this last day; codes the ladder does not have are ignored
     */
    public <S extends LadderRung> Optional<S> dueStep(Collection<S> steps, LocalDate lastDay, Set<String> done,
            Instant now) {
        List<S> due = dueSteps(steps, lastDay, done, now);
        return due.isEmpty() ? Optional.empty() : Optional.of(due.get(due.size() - 1));
    }

    /**
     * All steps that share the highest due offset (a mail and a telephone call on the same day), in ladder order. They
     * are done together: as soon as one of them is recorded as done none of them is due again.
     */
    public <S extends LadderRung> List<S> dueSteps(Collection<S> steps, LocalDate lastDay, Set<String> done,
            Instant now) {
        OptionalInt reached = reached(steps, done);
        List<S> due = steps.stream()
                .filter(step -> reached.isEmpty() || step.offsetWorkingDays() > reached.getAsInt())
                .filter(step -> !momentOf(step, lastDay).toInstant().isAfter(now)).toList();
        OptionalInt highest = due.stream().mapToInt(LadderRung::offsetWorkingDays).max();
        return due.stream().filter(step -> step.offsetWorkingDays() == highest.getAsInt()).toList();
    }

    /**
     * The steps that come next if the unit stays silent, in ladder order: those that are due, with missed ones
     * collapsed to the highest, else those at the lowest offset still ahead. None at the top of the ladder.
     */
    public <S extends LadderRung> List<S> nextSteps(Collection<S> steps, LocalDate lastDay, Set<String> done,
            Instant now) {
        List<S> due = dueSteps(steps, lastDay, done, now);
        if (!due.isEmpty()) {
            return due;
        }
        int reached = reached(steps, done).orElse(Integer.MIN_VALUE);
        OptionalInt next = steps.stream().mapToInt(LadderRung::offsetWorkingDays).filter(offset -> offset > reached)
                .min();
        return steps.stream().filter(step -> next.isPresent() && step.offsetWorkingDays() == next.getAsInt()).toList();
    }

    private static <S extends LadderRung> OptionalInt reached(Collection<S> steps, Set<String> done) {
        return steps.stream().filter(step -> done.contains(step.code())).mapToInt(LadderRung::offsetWorkingDays).max();
    }

    /**
     * When to look again: the earliest step of any unit after now, at the latest the next opening of the office on a
     * working day (the daily sweep, which also finds units that were extended or added meanwhile). Always after now.
     *
     * @param lastDays the last days of the units that are still open
     */
    public Instant nextMoment(Collection<LadderStep> steps, Collection<LocalDate> lastDays, Instant now) {
        Stream<Instant> moments = lastDays.stream().distinct()
                .flatMap(lastDay -> steps.stream().map(step -> momentOf(step, lastDay).toInstant()));
        return Stream.concat(moments, Stream.of(nextSweep(now))).filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The moment itself if the office is open then, else the next time that it opens. */
    public Instant inOfficeHours(Instant moment) {
        LocalDate day = hours.dayOf(moment);
        boolean open = calendar.isWorkingDay(day) && !moment.isBefore(hours.openingOn(day).toInstant())
                && moment.isBefore(hours.closingOn(day).toInstant());
        return open ? moment : nextSweep(moment);
    }

    private Instant nextSweep(Instant now) {
        LocalDate today = hours.dayOf(now);
        boolean stillToOpen = calendar.isWorkingDay(today) && hours.openingOn(today).toInstant().isAfter(now);
        return hours.openingOn(stillToOpen ? today : calendar.plusWorkingDays(today, 1)).toInstant();
    }
}
