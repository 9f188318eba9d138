package org.planlifecycle.monitoring.metrics;

import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Measures again and again while this node is to do so. */
@Component
class MeasurementSchedule implements SchedulingConfigurer {

    private final Measurement measurement;
    private final MetricsSettings settings;

    MeasurementSchedule(Measurement measurement, MetricsSettings settings) {
        this.measurement = measurement;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (settings.enabled()) {
            tasks.addFixedDelayTask(new IntervalTask(measurement::measure, settings.interval()));
        }
    }
}
