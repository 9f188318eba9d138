package org.planlifecycle.platform.form;

import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The answer to a start that comes again: the instance that the first one began, whatever became of it since. */
record BegunBefore(StartRequests.Began began) implements ProcessInstanceWithVariables {

    @Override
    public String getId() {
        return began.instanceId();
    }

    @Override
    public String getProcessInstanceId() {
        return began.instanceId();
    }

    @Override
    public String getRootProcessInstanceId() {
        return began.instanceId();
    }

    @Override
    public String getProcessDefinitionId() {
        return began.definitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return began.definitionId().replaceAll(":.*", "");
    }

    @Override
    public String getBusinessKey() {
        return began.businessKey();
    }

    @Override
    public VariableMap getVariables() {
        return Variables.createVariables();
    }

    @Override
    public String getCaseInstanceId() {
        return null;
    }

    @Override
    public String getTenantId() {
        return null;
    }

    @Override
    public boolean isSuspended() {
        return false;
    }

    @Override
    public boolean isEnded() {
        return false;
    }
}
