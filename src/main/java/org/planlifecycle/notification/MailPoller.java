package org.planlifecycle.notification;

import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks into the outbox again and again while this node is to send mails. */
@Component
class MailPoller implements SchedulingConfigurer {

    private final MailDispatch dispatch;
    private final MailSettings settings;

    MailPoller(MailDispatch dispatch, MailSettings settings) {
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (settings.enabled()) {
            tasks.addFixedDelayTask(
                    new IntervalTask(() -> dispatch.sendDue(settings.batch()), settings.poll(), settings.poll()));
        }
    }
}
