package org.planlifecycle.monitoring.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.monitoring.OpenIncident;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.monitoring.RetryResult;
import org.springframework.stereotype.Component;

/** Jobs that have used up their retries. */
@Component
class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final ModelNames names;
    private final Clock clock;

    Incidents(RuntimeService runtime, ManagementService management, HistoryService history, ModelNames names,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.history = history;
        this.names = names;
        this.clock = clock;
    }

    List<OpenIncident> of(PlanId planId) {
        return raw(planId).stream().map(this::shown).toList();
    }

    private OpenIncident shown(Incident incident) {
        return new OpenIncident(incident.getId(), names.process(incident.getProcessDefinitionId()),
                names.activity(incident.getProcessDefinitionId(), incident.getActivityId()),
                incident.getIncidentMessage(), incident.getIncidentTimestamp().toInstant(),
                incident.getProcessInstanceId());
    }

    /** An incident of a called process is also reported on its callers; only the first one can be retried. */
    private List<Incident> raw(PlanId planId) {
        List<ProcessInstance> troubled = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planId.value()).withIncident().listPage(0, Page.LARGEST);
        return troubled.stream().flatMap(instance -> runtime.createIncidentQuery()
                        .processInstanceId(instance.getId()).orderByIncidentTimestamp().asc().list().stream())
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .limit(Page.LARGEST).toList();
    }

    /** Due now: after the last try the engine has set the job's time two hours ahead. */
    OpenIncident retry(PlanId planId, String incidentId) {
        Incident incident = raw(planId).stream().filter(one -> one.getId().equals(incidentId)).findFirst()
                .orElseThrow(() -> new Refusal("Sự cố này đã được xử lý; hãy tải lại trang."));
        OpenIncident shown = shown(incident);
        management.setJobRetries(1).jobId(incident.getConfiguration()).dueDate(Date.from(clock.instant())).execute();
        return shown;
    }

    RetryResult resultOfRetry(PlanId planId, String incidentId) {
        HistoricIncident past = history.createHistoricIncidentQuery().incidentId(incidentId).singleResult();
        if (past == null || !belongsTo(planId, past.getProcessInstanceId())) {
            throw new Refusal("Kế hoạch không có sự cố này; hãy tải lại trang.");
        }
        Job job = management.createJobQuery().jobId(past.getConfiguration()).singleResult();
        if (job == null) {
            return new RetryResult(RetryResult.State.DONE, null);
        }
        return job.getRetries() > 0 ? new RetryResult(RetryResult.State.RUNNING, null)
                : new RetryResult(RetryResult.State.FAILED, job.getExceptionMessage());
    }

    private boolean belongsTo(PlanId planId, String instanceId) {
        return history.createHistoricProcessInstanceQuery().processInstanceId(instanceId)
                .processInstanceBusinessKey(planId.value()).count() > 0;
    }
}
