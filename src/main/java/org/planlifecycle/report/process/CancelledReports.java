package org.planlifecycle.report.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.planlifecycle.engine.batch.BatchWork;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/** The plan is over before its time: nothing of it goes on. */
@Component
class CancelledReports implements BatchWork {

    static final String KEY = "report.cancel";

    private final RuntimeService runtime;
    private final ReportingSettings settings;

    CancelledReports(RuntimeService runtime, ReportingSettings settings) {
        this.runtime = runtime;
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean work(PlanId planId, int number) {
        List<String> some = runtime.createProcessInstanceQuery().processInstanceBusinessKey(planId.value())
                .processDefinitionKeyIn(CollectReport.KEY, OpenReports.KEY).listPage(0, settings.batchSize()).stream()
                .map(ProcessInstance::getId).toList();
        if (!some.isEmpty()) {
            runtime.deleteProcessInstances(some, "Kế hoạch đã hủy", false, true);
        }
        return some.size() == settings.batchSize();
    }
}
