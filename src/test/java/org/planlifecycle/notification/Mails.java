package org.planlifecycle.notification;

import java.time.Instant;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Valid mails and settings, of which a test changes only what it is about. */
final class Mails {

    static final PlanId PLAN = new PlanId("08-kh-duk-2021");

    private Mails() {
    }

    static Mail reminderTo(String unit) {
        return reminder(unit, "Nhắc nộp báo cáo", "Kính gửi đồng chí,\n\nĐơn vị chưa nộp báo cáo.");
    }

    static Mail reminder(String unit, String subject, String body) {
        return mail(unit, "report-reminder", "first", subject, body).routine();
    }

    /** News of that kind for the unit's contact, which goes at once. */
    static Mail news(String unit, String kind) {
        return mail(unit, kind, "", "Thông báo " + kind, "Kính gửi đồng chí,\n\nNội dung " + kind + ".");
    }

    private static Mail mail(String unit, String kind, String step, String subject, String body) {
        String person = unit.toLowerCase();
        return new Mail(PLAN, unit, kind, step, person, person + "@example.vn", subject, body);
    }

    static OutboxMail waiting(String id, Mail mail, Instant createdAt) {
        return new OutboxMail(id, mail, MailStatus.SENDING, 1, "3f6c", createdAt, null, null);
    }

    /** The settings as the configuration would give them: the defaults, but for these properties. */
    static MailSettings settings(Map<String, String> changed) {
        return new Binder(new MapConfigurationPropertySource(changed)).bindOrCreate("plan.mail", MailSettings.class);
    }
}
