package org.planlifecycle.platform.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.planlifecycle.engine.form.FormDrafts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the form guard into the engine. */
@Component
class FormGuardPlugin extends AbstractProcessEnginePlugin {

    private final FormContracts contracts;
    private final ObjectProvider<FormDrafts> drafts;
    private final ObjectProvider<StartRequests> starts;
    private final TaskHolding holding;
    private final ObjectProvider<PrintedWords> words;

    FormGuardPlugin(FormContracts contracts, ObjectProvider<FormDrafts> drafts, ObjectProvider<StartRequests> starts,
            TaskHolding holding, ObjectProvider<PrintedWords> words) {
        this.words = words;
        this.starts = starts;
        this.contracts = contracts;
        this.drafts = drafts;
        this.holding = holding;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> before = copy(configuration.getCustomPreCommandInterceptorsTxRequired());
        before.add(new ClosedCommandsInterceptor(configuration::getIdentityService));
        before.add(new SubmissionInterceptor(configuration::getIdentityService, starts));
        configuration.setCustomPreCommandInterceptorsTxRequired(before);

        List<CommandInterceptor> inside = copy(configuration.getCustomPostCommandInterceptorsTxRequired());
        inside.add(new FormFactsInterceptor(contracts, drafts, words));
        configuration.setCustomPostCommandInterceptorsTxRequired(inside);

        List<BpmnParseListener> listeners = copy(configuration.getCustomPostBPMNParseListeners());
        listeners.add(new FormGuardParseListener(new FormGuard(contracts, drafts, starts, holding, words)));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private static <T> List<T> copy(List<T> present) {
        return present == null ? new ArrayList<>() : new ArrayList<>(present);
    }
}
