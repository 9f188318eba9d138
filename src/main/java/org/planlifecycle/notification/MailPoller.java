package org.planlifecycle.notification;

import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks into the outbox again and again while this node is to send mails, sooner when only the rate held it up. */
@Component
class MailPoller implements SchedulingConfigurer {

    private static final Duration MORE_IS_DUE = Duration.ofSeconds(1);

    private final MailDispatch dispatch;
    private final MailSettings settings;
    private volatile boolean throttled;

    MailPoller(MailDispatch dispatch, MailSettings settings) {
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (settings.enabled()) {
            tasks.addTriggerTask(() -> throttled = dispatch.round(settings.batch()).throttled(), this::next);
        }
    }

    private Instant next(TriggerContext last) {
        Instant ended = last.lastCompletion() == null ? last.getClock().instant() : last.lastCompletion();
        return ended.plus(throttled && settings.poll().compareTo(MORE_IS_DUE) > 0 ? MORE_IS_DUE : settings.poll());
    }
}
