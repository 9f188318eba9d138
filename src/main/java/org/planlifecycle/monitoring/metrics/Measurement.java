package org.planlifecycle.monitoring.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Keeps the last counts in gauges, so that a scrape asks the database nothing. */
@Component
class Measurement {

    private final OperationCounts counts;
    private final Clock clock;
    private final MultiGauge openTasks;
    private final MultiGauge overdueTasks;
    private final MultiGauge expected;
    private final MultiGauge received;
    private final MultiGauge late;
    private final MultiGauge overdue;
    private final MultiGauge missing;
    private volatile Snapshot last;

    Measurement(OperationCounts counts, Clock clock, MeterRegistry registry) {
        this.counts = counts;
        this.clock = clock;
        this.openTasks = many(registry, "plan.tasks.open", "Open tasks of a process");
        this.overdueTasks = many(registry, "plan.tasks.overdue", "Open tasks of a process that are past their due moment");
        this.expected = many(registry, "plan.reports.expected", "Reports that a running plan asks for");
        this.received = many(registry, "plan.reports.received", "Reports accepted or waiting for the check");
        this.late = many(registry, "plan.reports.late", "Reports received after their due moment");
        this.overdue = many(registry, "plan.reports.overdue", "Reports not handed in and past their due moment");
        this.missing = many(registry, "plan.reports.missing", "Units closed without a report");
        single(registry, "plan.incidents.open", "Open incidents", Snapshot::incidents);
        single(registry, "plan.jobs.failed", "Jobs without a retry left", now -> now.jobs().failed());
        single(registry, "plan.jobs.due", "Jobs that could run and have not", now -> now.jobs().due());
        single(registry, "plan.mails.waiting", "Mails that should have gone out", now -> now.mails().waiting());
        single(registry, "plan.mails.failed", "Mails given up", now -> now.mails().failed());
        age(registry, "plan.jobs.due.age", "How long the oldest due job has waited", one -> one.age(one.jobs().oldestDue()));
        age(registry, "plan.mails.waiting.age", "How long the oldest mail has waited",
                one -> one.age(one.mails().oldestWaiting()));
        age(registry, "plan.measurement.age", "How old these figures are",
                one -> Duration.between(one.at(), clock.instant()).toMillis());
    }

    /** Counts everything anew. */
    void measure() {
        Instant now = clock.instant();
        List<OperationCounts.Tasks> tasks = counts.tasks(now);
        List<OperationCounts.Reports> reports = counts.reports(now);
        last = new Snapshot(now, counts.incidents(), counts.jobs(now), counts.mails(now));
        fill(openTasks, "process", tasks, OperationCounts.Tasks::process, OperationCounts.Tasks::open);
        fill(overdueTasks, "process", tasks, OperationCounts.Tasks::process, OperationCounts.Tasks::overdue);
        fill(expected, "plan", reports, OperationCounts.Reports::plan, OperationCounts.Reports::expected);
        fill(received, "plan", reports, OperationCounts.Reports::plan, OperationCounts.Reports::received);
        fill(late, "plan", reports, OperationCounts.Reports::plan, OperationCounts.Reports::late);
        fill(overdue, "plan", reports, OperationCounts.Reports::plan, OperationCounts.Reports::overdue);
        fill(missing, "plan", reports, OperationCounts.Reports::plan, OperationCounts.Reports::missing);
    }

    private static MultiGauge many(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    /** Until the first measurement there is no number, which is not the same as 0. */
    private void single(MeterRegistry registry, String name, String description, ToIntFunction<Snapshot> count) {
        Gauge.builder(name, this, all -> all.last == null ? Double.NaN : count.applyAsInt(all.last))
                .description(description).register(registry);
    }

    private void age(MeterRegistry registry, String name, String description, ToDoubleFunction<Snapshot> millis) {
        TimeGauge.builder(name, this, TimeUnit.MILLISECONDS,
                all -> all.last == null ? Double.NaN : millis.applyAsDouble(all.last))
                .description(description).register(registry);
    }

    private static <T> void fill(MultiGauge gauge, String tag, List<T> rows,
            java.util.function.Function<T, String> key, ToIntFunction<T> count) {
        gauge.register(rows.stream().<Row<?>>map(row -> Row.of(Tags.of(tag, key.apply(row)), count.applyAsInt(row)))
                .toList(), true);
    }

    private record Snapshot(Instant at, int incidents, OperationCounts.Jobs jobs, OperationCounts.Mails mails) {

        double age(Instant since) {
            return since == null ? 0 : Math.max(0, Duration.between(since, at).toMillis());
        }
    }
}
