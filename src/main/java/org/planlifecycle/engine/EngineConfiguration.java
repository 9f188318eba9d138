package org.planlifecycle.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.planlifecycle.PlanApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The clock that everything stands on, and the thread that works after a commit. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    static final String AFTER_COMMIT_EXECUTOR = "afterCommitExecutor";

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.system(ZoneId.of(PlanApplication.ZONE));
    }

    /**
     * One thread, because an action in the committing thread would ask for a second connection while the first is
     * still held, and enough such threads at once would empty the pool.
     */
    @Bean(AFTER_COMMIT_EXECUTOR)
    @ConditionalOnMissingBean(name = AFTER_COMMIT_EXECUTOR)
    Executor afterCommitExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("after-commit-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        return executor;
    }
}
