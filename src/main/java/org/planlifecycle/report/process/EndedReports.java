package org.planlifecycle.report.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.planlifecycle.engine.batch.BatchWork;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/** Nothing is taken any more: the running reports end as their model says. */
@Component
class EndedReports implements BatchWork {

    static final String KEY = "report.end";

    private final RuntimeService runtime;
    private final ReportingSettings settings;

    EndedReports(RuntimeService runtime, ReportingSettings settings) {
        this.runtime = runtime;
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean work(PlanId planId, int number) {
        List<Execution> waiting = runtime.createExecutionQuery().processInstanceBusinessKey(planId.value())
                .messageEventSubscriptionName(CollectReport.REPORTING_CLOSED).listPage(0, settings.batchSize());
        waiting.forEach(one -> runtime.messageEventReceived(CollectReport.REPORTING_CLOSED, one.getId()));
        return waiting.size() == settings.batchSize();
    }
}
