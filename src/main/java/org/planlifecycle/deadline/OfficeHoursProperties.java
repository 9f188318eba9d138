package org.planlifecycle.deadline;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office opens (reminders go out then) and closes (tasks are due then), as local time "HH:mm".
 */
@ConfigurationProperties("office-hours")
record OfficeHoursProperties(@DefaultValue("08:00") LocalTime opensAt, @DefaultValue("17:00") LocalTime closesAt) {
}
