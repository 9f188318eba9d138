package org.planlifecycle.engine.account;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.hardening.CommandFields;

/**
 * Watches what people do to accounts: a password that one person chooses for another is told to its owner, and a group
 * takes in only whom the directory has there. An administrator without a place in the directory may be made.
 */
class AccountCommandsInterceptor extends CommandInterceptor {

    private final AccountPasswords passwords;
    private final PasswordMail mail;
    private final Membership membership;
    private final People people;
    private final Clock clock;

    AccountCommandsInterceptor(AccountPasswords passwords, PasswordMail mail, Membership membership, People people,
            Clock clock) {
        this.passwords = passwords;
        this.mail = mail;
        this.membership = membership;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null && command instanceof CreateMembershipCmd) {
            requirePlace(CommandFields.read(command, "userId"), CommandFields.read(command, "groupId"));
        }
        if (person == null || !(command instanceof SaveUserCmd)) {
            return next.execute(command);
        }
        UserEntity account = CommandFields.read(command, "user");
        boolean newPassword = account.hasNewPassword();
        T result = next.execute(command);
        if (newPassword) {
            passwordChosen(account.getId(), person);
        }
        return result;
    }

    private void passwordChosen(String userId, String by) {
        int version = passwords.changed(userId, by);
        if (!by.equals(userId)) {
            people.find(userId).ifPresent(owner -> mail.send(owner, by, version));
        }
    }

    private void requirePlace(String userId, String groupId) {
        boolean outside = people.find(userId).isEmpty() && Role.ADMINISTRATOR.group().equals(groupId);
        if (!outside && !membership.groupsOf(userId, LocalDate.now(clock)).contains(groupId)) {
            throw new AuthorizationException(
                    "Nhóm theo đúng danh bạ; hãy ghi chức trách của người này vào danh bạ trước khi thêm vào nhóm.");
        }
    }
}
