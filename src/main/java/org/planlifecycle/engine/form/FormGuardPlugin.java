package org.planlifecycle.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Builds the form guard into the engine. */
@Component
class FormGuardPlugin extends AbstractProcessEnginePlugin {

    private final FormContracts contracts;

    FormGuardPlugin(FormContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> before = copy(configuration.getCustomPreCommandInterceptorsTxRequired());
        before.add(new ClosedCommandsInterceptor(configuration::getIdentityService));
        before.add(new SubmissionInterceptor(configuration::getIdentityService));
        configuration.setCustomPreCommandInterceptorsTxRequired(before);

        List<CommandInterceptor> inside = copy(configuration.getCustomPostCommandInterceptorsTxRequired());
        inside.add(new FormFactsInterceptor(contracts));
        configuration.setCustomPostCommandInterceptorsTxRequired(inside);

        List<BpmnParseListener> listeners = copy(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new FormGuardParseListener(new FormGuard(contracts)));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private static <T> List<T> copy(List<T> present) {
        return present == null ? new ArrayList<>() : new ArrayList<>(present);
    }
}
