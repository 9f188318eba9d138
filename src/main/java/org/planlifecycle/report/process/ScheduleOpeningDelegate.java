package org.planlifecycle.report.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.ReportOpening;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/** Plans the batches in which units are opened, and settles who will be consulted later. */
@Component
class ScheduleOpeningDelegate implements JavaDelegate {

    private final ReportOpening opening;
    private final ReportingSettings settings;

    ScheduleOpeningDelegate(ReportOpening opening, ReportingSettings settings) {
        this.opening = opening;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CollectReports.DEPARTMENTS, Variables.objectValue(new ArrayList<>(settings.departments()))
                .serializationDataFormat(Variables.SerializationDataFormats.JSON).create());
        opening.schedule(new PlanId(ProcessVariable.PLAN_ID.from(execution)));
    }
}
