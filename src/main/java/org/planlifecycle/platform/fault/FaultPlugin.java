package org.planlifecycle.platform.fault;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** Lets the engine say in Vietnamese why a job failed, and try again what only met another. */
@Component
class FaultPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> present = configuration.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> before = present == null ? new ArrayList<>() : new ArrayList<>(present);
        before.add(new JobAttemptsInterceptor());
        configuration.setCustomPreCommandInterceptorsTxRequired(before);
        configuration.setFailedJobCommandFactory(VietnameseJobRetryCmd::new);
        configuration.setCustomIncidentHandlers(List.of(new VietnameseIncidents(Incident.FAILED_JOB_HANDLER_TYPE),
                new VietnameseIncidents(Incident.EXTERNAL_TASK_HANDLER_TYPE)));
    }
}
