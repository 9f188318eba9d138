package org.planlifecycle.reminder.units;

import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailFilter;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** Holds a reminder back if the unit has reported between its writing and its sending; a numbered letter goes out. */
@Component
class ReminderMailFilter implements MailFilter {

    private final PlanUnits units;
    private final Reports reports;

    ReminderMailFilter(PlanUnits units, Reports reports) {
        this.units = units;
        this.reports = reports;
    }

    @Override
    public boolean stillWanted(OutboxMail outboxMail) {
        Mail mail = outboxMail.mail();
        if (!Reminders.KIND.equals(mail.kind()) || mail.carried() != null) {
            return true;
        }
        return units.get(mail.planId(), mail.unitCode()).isOpen()
                && reports.latest(mail.planId(), mail.unitCode()).filter(ReportVersion::isWaiting).isEmpty();
    }
}
