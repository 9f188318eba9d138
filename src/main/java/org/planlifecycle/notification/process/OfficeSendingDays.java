package org.planlifecycle.notification.process;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.notification.SendingDays;
import org.springframework.stereotype.Component;

/** The days of the office by the working calendar. */
@Component
class OfficeSendingDays implements SendingDays {

    private final WorkingCalendar calendar;
    private final OfficeHours hours;

    OfficeSendingDays(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    @Override
    public Instant startOfDay(Instant moment) {
        return day(moment).atStartOfDay(hours.zone()).toInstant();
    }

    @Override
    public Instant nextOpening(Instant moment) {
        return hours.openingOn(calendar.plusWorkingDays(day(moment), 1)).toInstant();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, hours.zone());
    }
}
