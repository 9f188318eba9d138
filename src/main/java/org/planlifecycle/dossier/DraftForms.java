package org.planlifecycle.dossier;

import java.util.List;
import org.planlifecycle.engine.form.DraftSubject;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.platform.form.DraftValues;
import org.planlifecycle.platform.form.FormContracts;
import org.springframework.stereotype.Component;

/** The forms that the signed-in person may open, by the engine's own rights. */
@Component
class DraftForms {

    private static final String REOPENING = "reopen-plan";

    private final Plans plans;
    private final DossierTasks tasks;
    private final StartableProcesses processes;
    private final FormContracts contracts;

    DraftForms(Plans plans, DossierTasks tasks, StartableProcesses processes, FormContracts contracts) {
        this.plans = plans;
        this.tasks = tasks;
        this.processes = processes;
        this.contracts = contracts;
    }

    /**
     * @throws TaskNotReadable if the signed-in person may not read this task
     * @throws ProcessNotStartable if the signed-in person may not start this process
     */
    DraftForm get(DraftSubject form) {
        return form.kind() == DraftSubject.Kind.TASK ? ofTask(form.id()) : ofStart(form.id());
    }

    /** All of a task's form is kept: the papers that lie beside the task are made from it. */
    private DraftForm ofTask(String taskId) {
        DossierTask task = tasks.get(taskId);
        List<FormField> fields = contracts.find(task.processKey(), task.activityId())
                .map(contract -> contract.fields(FormContext.ofTask(task.reader().userId(), task.plan(), task.unit())))
                .orElse(List.of());
        String ended = ended(task);
        return new DraftForm(task.reader().userId(),
                ended.isEmpty() ? task.whyNotTaken("không lưu được bản nháp") : ended, typed -> DraftValues.of(fields, typed));
    }

    /** Of a plan that is closed only the forms about its reopening are filled in. */
    private String ended(DossierTask task) {
        return task.plan() == null || task.processKey().equals(REOPENING) ? ""
                : plans.find(task.plan()).map(Plan::whyNotCorrectable).orElse("");
    }

    /** Of a start form only what was changed: the rest is worked out for the day on which it is opened. */
    private DraftForm ofStart(String processKey) {
        StartableProcesses.Start start = processes.get(processKey);
        FormContract contract = contracts.find(processKey, start.event()).orElseThrow(ProcessNotStartable::new);
        return new DraftForm(start.userId(), "", typed -> DraftValues.changed(
                DraftValues.of(contract.fields(), typed), contract.show(FormContext.ofStart(start.userId()))));
    }
}
