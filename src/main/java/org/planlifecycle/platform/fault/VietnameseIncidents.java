package org.planlifecycle.platform.fault;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens incidents under words that people can read, also those that no job of the product has failed for. */
class VietnameseIncidents extends DefaultIncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(VietnameseIncidents.class);

    VietnameseIncidents(String type) {
        super(type);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        String sentence = FaultSentences.ofWords(message, context.getConfiguration());
        if (!sentence.equals(message)) {
            LOG.error("Fault {}: incident {} at step {} was opened with '{}'",
                    FaultSentences.faultId(context.getConfiguration()), type, context.getActivityId(), message);
        }
        return super.handleIncident(context, sentence);
    }
}
