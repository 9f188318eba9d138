package org.planlifecycle.deadline;

import java.time.Clock;
import org.planlifecycle.plan.Journal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes beans of the deadline domain, which itself knows no Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeHoursProperties.class)
class DeadlineConfiguration {

    @Bean
    OfficeHours officeHours(OfficeHoursProperties properties, Clock clock) {
        return new OfficeHours(properties.opensAt(), properties.closesAt(), clock.getZone());
    }

    @Bean
    WorkingCalendar workingCalendar(RestDays restDays, StatutoryDays statutoryDays) {
        return new WorkingCalendar(restDays, statutoryDays);
    }

    @Bean
    DeadlinePhrases deadlinePhrases(WorkingCalendar calendar, Clock clock) {
        return new DeadlinePhrases(calendar, clock.getZone());
    }

    @Bean
    DeadlineDoubts deadlineDoubts(WorkingCalendar calendar, Clock clock) {
        return new DeadlineDoubts(calendar, clock);
    }

    @Bean
    CalendarNotices calendarNotices(WorkingCalendar calendar, WorkingTerms terms, Clock clock) {
        return new CalendarNotices(calendar, terms, clock);
    }

    @Bean
    RestDayRecording restDayRecording(RestDayRegister register, StatutoryDays statutoryDays, Journal journal) {
        return new RestDayRecording(register, statutoryDays, journal);
    }

    @Bean
    StatutoryDayRecording statutoryDayRecording(StatutoryDayRegister register, StatutoryDays rules, Journal journal,
            Clock clock) {
        return new StatutoryDayRecording(register, rules, journal, clock);
    }

    @Bean
    DateShift dateShift(WorkingCalendar calendar) {
        return new DateShift(calendar);
    }

    @Bean
    WorkingTerms workingTerms(WorkingTermRegister register, WorkingCalendar calendar, OfficeHours hours, Clock clock) {
        return new CalendarWorkingTerms(register, calendar, hours, clock);
    }
}
