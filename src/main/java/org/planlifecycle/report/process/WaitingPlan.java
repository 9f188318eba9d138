package org.planlifecycle.report.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.planlifecycle.engine.Unattended;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan that waits for its last report; woken at most once, however many say that they were the last. */
@Component
public class WaitingPlan {

    private final RuntimeService runtimeService;
    private final Unattended unattended;
    private final PlanUnits units;
    private final TransactionTemplate ownTransaction;

    WaitingPlan(RuntimeService runtimeService, Unattended unattended, PlanUnits units,
            PlatformTransactionManager transactions) {
        this.runtimeService = runtimeService;
        this.unattended = unattended;
        this.units = units;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does nothing unless every unit is closed in what has been committed, and the plan still waits. */
    void wakeIfAllClosed(PlanId planId) {
        if (!units.allClosed(planId)) {
            return;
        }
        try {
            // A transaction of its own: the engine marks the one it fails in, and the caller's has to live on.
            unattended.run(() -> ownTransaction.executeWithoutResult(status -> wake(planId)));
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException alreadyAwake) {
            return;
        }
    }

    /** Whether the plan waits for its reports; the reminder ladder runs for just as long. */
    public boolean waits(PlanId planId) {
        return runtimeService.createExecutionQuery().processInstanceBusinessKey(planId.value())
                .messageEventSubscriptionName(CollectReports.ALL_REPORTS_CLOSED).count() > 0;
    }

    /** Asks first, because the engine logs a message that nobody waits for as an error. */
    private void wake(PlanId planId) {
        if (waits(planId)) {
            runtimeService.createMessageCorrelation(CollectReports.ALL_REPORTS_CLOSED)
                    .processInstanceBusinessKey(planId.value()).correlate();
        }
    }
}
