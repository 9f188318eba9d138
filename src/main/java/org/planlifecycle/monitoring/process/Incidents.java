package org.planlifecycle.monitoring.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.planlifecycle.monitoring.OpenIncident;
import org.planlifecycle.monitoring.Page;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Refusal;
import org.springframework.stereotype.Component;

/** Jobs that have used up their retries. */
@Component
class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ModelNames names;

    Incidents(RuntimeService runtime, ManagementService management, ModelNames names) {
        this.runtime = runtime;
        this.management = management;
        this.names = names;
    }

    List<OpenIncident> of(PlanId planId) {
        return raw(planId).stream().map(incident -> new OpenIncident(incident.getId(),
                names.process(incident.getProcessDefinitionId()),
                names.activity(incident.getProcessDefinitionId(), incident.getActivityId()),
                incident.getIncidentMessage(), incident.getIncidentTimestamp().toInstant(),
                incident.getProcessInstanceId())).toList();
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

    void retry(PlanId planId, String incidentId) {
        Incident incident = raw(planId).stream().filter(one -> one.getId().equals(incidentId)).findFirst()
                .orElseThrow(() -> new Refusal("Sự cố này đã được xử lý; hãy tải lại trang."));
        management.setJobRetries(incident.getConfiguration(), 1);
    }
}
