package org.planlifecycle.platform.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.springframework.stereotype.Component;

/** Builds the watch over accounts into the engine. */
@Component
class AccountPlugin extends AbstractProcessEnginePlugin {

    private final AccountCommandsInterceptor watch;

    AccountPlugin(AccountPasswords passwords, PasswordRequests requests, Membership membership, People people, Clock clock) {
        this.watch = new AccountCommandsInterceptor(passwords, requests, membership, people, clock);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> present = configuration.getCustomPostCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(watch);
        configuration.setCustomPostCommandInterceptorsTxRequired(all);
    }
}
