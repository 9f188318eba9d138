package org.planlifecycle.platform.hardening;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.planlifecycle.platform.access.TaskMembers;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Builds the hardening into the engine. */
@Component
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beanFactory;
    private final TaskMembers members;

    HardeningPlugin(ListableBeanFactory beanFactory, TaskMembers members) {
        this.beanFactory = beanFactory;
        this.members = members;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ExpressionBeans beans = new ExpressionBeans(beanFactory);
        configuration.setBeans(beans);
        configuration.setExpressionManager(new ClosedExpressionManager(beans));

        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), new QueryExpressionInterceptor(),
                        new OperatorCommandsInterceptor(configuration::getIdentityService)));
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), new OwnTaskInterceptor(members),
                        new RepairsInterceptor()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> present, CommandInterceptor... more) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(more));
        if (present != null) {
            all.addAll(present);
        }
        return all;
    }
}
