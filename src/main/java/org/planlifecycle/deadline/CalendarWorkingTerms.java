package org.planlifecycle.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Counts the recorded terms on the working calendar. */
class CalendarWorkingTerms implements WorkingTerms {

    private final WorkingTermRegister register;
    private final WorkingCalendar calendar;
    private final OfficeHours hours;
    private final Clock clock;

    CalendarWorkingTerms(WorkingTermRegister register, WorkingCalendar calendar, OfficeHours hours, Clock clock) {
        this.register = register;
        this.calendar = calendar;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Instant dueFromNow(String termKey) {
        WorkingTerm term = inForce(termKey);
        if (term.anchor() != TermAnchor.FROM_NOW) {
            throw new IllegalStateException("Working term '%s' is counted from %s, not from now"
                    .formatted(termKey, term.anchor()));
        }
        LocalDate day = count(term, today());
        return hours.closingOn(calendar.nextWorkingDayOnOrAfter(day)).toInstant();
    }

    @Override
    public LocalDate relativeTo(String termKey, LocalDate anchorDay) {
        WorkingTerm term = inForce(termKey);
        if (term.anchor() == TermAnchor.FROM_NOW) {
            throw new IllegalStateException("Working term '%s' is counted from now, not from a named day"
                    .formatted(termKey));
        }
        return count(term, anchorDay);
    }

    private LocalDate count(WorkingTerm term, LocalDate anchorDay) {
        if (term.days() == 0) {
            return anchorDay;
        }
        if (term.daysKind() == DaysKind.WORKING) {
            return calendar.plusWorkingDays(anchorDay, term.days());
        }
        LocalDate day = anchorDay.plusDays(term.days());
        return term.days() < 0 ? calendar.lastWorkingDayOnOrBefore(day) : calendar.nextWorkingDayOnOrAfter(day);
    }

    private WorkingTerm inForce(String termKey) {
        LocalDate today = today();
        return register.inForce(termKey, today).orElseThrow(() -> new IllegalStateException(
                "No working term '%s' is in force on %s".formatted(termKey, today)));
    }

    private LocalDate today() {
        return hours.dayOf(clock.instant());
    }
}
