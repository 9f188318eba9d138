package org.planlifecycle.reminder.units;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/** Says which units have had a reminder that reached them, and since when. */
@Component
class DeliveredReminders {

    private final MailLog mails;
    private final ReportingSettings settings;

    DeliveredReminders(MailLog mails, ReportingSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    Standing of(PlanId planId) {
        return new Standing(mails.lastDelivered(planId, Reminders.KIND), mails.undeliverable(planId, Reminders.KIND),
                settings.escalationAfter());
    }

    /**
     * How the reminders of one plan stand.
     *
     * @param last when each unit's last reminder was taken over by the mail server; units without one are not there
     * @param undeliverable units all of whose reminders were given up; the office has been told
     * @param delay how long a unit has to answer a reminder before anybody above it hears of the matter
     */
    record Standing(Map<String, Instant> last, Set<String> undeliverable, Duration delay) {

        Optional<Instant> lastTo(String unitCode) {
            return Optional.ofNullable(last.get(unitCode));
        }

        /** From when on the unit may be escalated; empty while no reminder has reached it. */
        Optional<Instant> escalatableFrom(String unitCode) {
            return undeliverable.contains(unitCode) ? Optional.of(Instant.MIN)
                    : lastTo(unitCode).map(delivered -> delivered.plus(delay));
        }
    }
}
