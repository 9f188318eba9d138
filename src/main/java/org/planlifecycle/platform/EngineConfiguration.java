package org.planlifecycle.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.planlifecycle.engine.AfterCommit;
import org.planlifecycle.engine.TimeSettings;
import org.planlifecycle.engine.VirtualClock;
import org.planlifecycle.kernel.Vietnam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The clock that everything stands on, and the thread that works after a commit. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock(TimeSettings time) {
        ZoneId zone = ZoneId.of(Vietnam.ZONE);
        return time.isVirtual() ? new VirtualClock(time.virtualStart(), zone) : Clock.system(zone);
    }

    /**
     * One thread, because an action in the committing thread would ask for a second connection while the first is
     * still held, and enough such threads at once would empty the pool. On virtual time nothing runs beside the one
     * who moves the clock, so there it is that thread.
     */
    @Bean(AfterCommit.EXECUTOR)
    Executor afterCommitExecutor(TimeSettings time) {
        if (time.isVirtual()) {
            return new SyncTaskExecutor();
        }
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("after-commit-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        return executor;
    }
}
