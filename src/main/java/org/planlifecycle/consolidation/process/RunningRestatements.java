package org.planlifecycle.consolidation.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.UnfinishedCorrections;
import org.springframework.stereotype.Component;

/** A correction of figures runs until the figures are taken again, and the paper that says so is issued. */
@Component
class RunningRestatements implements UnfinishedCorrections {

    private final RuntimeService runtime;
    private final Unattended unattended;

    RunningRestatements(RuntimeService runtime, Unattended unattended) {
        this.runtime = runtime;
        this.unattended = unattended;
    }

    @Override
    public Optional<String> of(PlanId planId) {
        long running = unattended.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planId.value()).processDefinitionKey(RestateFigures.KEY).count());
        return running == 0 ? Optional.empty()
                : Optional.of("Còn %d đề nghị điều chỉnh số liệu của kế hoạch này chưa xong".formatted(running));
    }
}
