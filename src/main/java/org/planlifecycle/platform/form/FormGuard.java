package org.planlifecycle.platform.form;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.planlifecycle.engine.form.DraftSubject;
import org.planlifecycle.engine.form.EngineFormContext;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormDrafts;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands at every user task and start event: names the task when it is created, and hands what a person sent to the
 * form's contract, checked, when it is completed or started.
 */
class FormGuard {

    private static final String TITLE_JOINT = " – ";

    /** What the engine's column for task names holds. */
    private static final int LONGEST_NAME = 255;

    private final FormContracts contracts;
    private final ObjectProvider<FormDrafts> drafts;
    private final ObjectProvider<StartRequests> starts;
    private final TaskHolding holding;
    private final ObjectProvider<PrintedWords> words;

    FormGuard(FormContracts contracts, ObjectProvider<FormDrafts> drafts, ObjectProvider<StartRequests> starts,
            TaskHolding holding, ObjectProvider<PrintedWords> words) {
        this.words = words;
        this.starts = starts;
        this.contracts = contracts;
        this.drafts = drafts;
        this.holding = holding;
    }

    void taskCreated(DelegateTask task) {
        FormContext context = new EngineFormContext(null, task, task.getExecution());
        String subject = contractOf(task).subject(context);
        if (!subject.isBlank()) {
            String name = task.getName() + TITLE_JOINT + subject;
            task.setName(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        }
    }

    void taskCompleted(DelegateTask task) {
        Map<String, Object> sent = CapturedSubmission.take();
        String userId = signedIn();
        holding.take((TaskEntity) task, userId);
        FormContract contract = contractOf(task);
        FormContext context = new EngineFormContext(userId, task.getExecution(), task.getExecution());
        Submission submission = FormFieldCheck.check(contract.fields(context), sent);
        telling(() -> submit(contract, submission, context));
    }

    /** Called however a task ends: what was typed is personal, and kept no longer than needed. */
    void taskEnded(DelegateTask task) {
        drafts.getObject().discard(DraftSubject.task(task.getId()));
    }

    /** Called for every instance that starts; those that the product starts itself bring no form. */
    void instanceStarting(DelegateExecution instance) {
        if (!CapturedSubmission.isHeld()) {
            return;
        }
        ExecutionEntity execution = (ExecutionEntity) instance;
        String processKey = execution.getProcessDefinition().getKey();
        String startEvent = execution.getProcessDefinition().getInitial().getId();
        FormContract contract = contracts.find(processKey, startEvent).orElseThrow(() -> new Refusal(
                "Quy trình này do hệ thống tự mở khi đến bước; không khởi tạo trực tiếp được."));
        Submission submission = FormFieldCheck.check(contract.fields(), CapturedSubmission.take());
        String userId = signedIn();
        telling(() -> begin(contract, submission, new EngineFormContext(userId, instance, instance), execution));
        drafts.getObject().discard(DraftSubject.start(processKey), userId);
    }

    private void begin(FormContract contract, Submission submission, FormContext context, ExecutionEntity instance) {
        Optional<StartRequest> request = CapturedSubmission.startRequest();
        request.ifPresent(one -> starts.getObject().begin(one, instance.getId(), instance.getProcessDefinitionId()));
        submit(contract, submission, context);
        request.ifPresent(one -> starts.getObject().belongsTo(one, instance.getProcessBusinessKey()));
    }

    private void submit(FormContract contract, Submission submission, FormContext context) {
        Runnable record = words.getObject().hold(contract, submission, context);
        contract.submit(submission, context);
        record.run();
    }

    private static void telling(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            CapturedSubmission.failed(failure);
            throw failure;
        }
    }

    private FormContract contractOf(DelegateTask task) {
        String processKey = ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
        return contracts.get(processKey, task.getTaskDefinitionKey());
    }

    /** Who sends the form, and alone knows the password of the account. */
    private String signedIn() {
        String userId = org.camunda.bpm.engine.impl.context.Context.getCommandContext().getAuthenticatedUserId();
        if (userId == null) {
            throw new Refusal("Phải đăng nhập mới hoàn thành được bước này; hãy đăng nhập rồi gửi lại.");
        }
        holding.requireOwner(userId);
        return userId;
    }
}
