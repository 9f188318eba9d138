package org.planlifecycle.platform.form;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.platform.access.TaskMembers;
import org.planlifecycle.platform.account.AccountPasswords;
import org.springframework.stereotype.Component;

/**
 * Lets only the holder of a task finish it, and only somebody of its unit or body hold it, whatever the way in. A task
 * that nobody has taken is taken in the step that finishes it, so that every finished task has a holder by name.
 */
@Component
class TaskHolding {

    private final TaskMembers members;
    private final People people;
    private final AccountPasswords passwords;

    TaskHolding(TaskMembers members, People people, AccountPasswords passwords) {
        this.members = members;
        this.people = people;
        this.passwords = passwords;
    }

    /** @throws Refusal if somebody else chose the password that this person signed in with */
    void requireOwner(String userId) {
        passwords.requireOwn(userId);
    }

    /** @throws Refusal if somebody else holds the task, or the person is not of its unit or body */
    void take(TaskEntity task, String userId) {
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(userId)) {
            throw new Refusal("Việc này đang do %s nhận; hãy để người đó hoàn thành, hoặc đề nghị trả lại việc rồi nhận."
                    .formatted(people.displayName(holder)));
        }
        if (members.isOfGroups(task) && !members.include(task, userId)) {
            throw new Refusal("Chỉ người của %s được làm việc này; hãy trả lại việc để người của nơi đó nhận."
                    .formatted(members.names(task)));
        }
        if (holder == null) {
            task.setAssignee(userId);
        }
    }
}
