package org.planlifecycle.platform.form;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Attaches the form guard to every process and every user task that is ever parsed, so that none can forget it. */
class FormGuardParseListener extends AbstractBpmnParseListener {

    private final FormGuard guard;

    FormGuardParseListener(FormGuard guard) {
        this.guard = guard;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) guard::instanceStarting);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, (TaskListener) guard::taskCreated);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) guard::taskCompleted);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, (TaskListener) guard::taskEnded);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, (TaskListener) guard::taskEnded);
    }
}
