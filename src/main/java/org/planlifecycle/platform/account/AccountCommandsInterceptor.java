package org.planlifecycle.platform.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.platform.hardening.CommandFields;

/**
 * Watches what people do to accounts. A password that one person types for another is thrown away: the owner, if the
 * directory has one, gets a link to choose it, and nobody has a usable one until then. A group takes in only whom the
 * directory has there. An administrator without a place in the directory may be made.
 */
class AccountCommandsInterceptor extends CommandInterceptor {

    private final AccountPasswords passwords;
    private final PasswordRequests requests;
    private final Membership membership;
    private final People people;
    private final Clock clock;

    AccountCommandsInterceptor(AccountPasswords passwords, PasswordRequests requests, Membership membership,
            People people, Clock clock) {
        this.passwords = passwords;
        this.requests = requests;
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
        return account.hasNewPassword() ? withNewPassword(command, account, person) : next.execute(command);
    }

    private <T> T withNewPassword(Command<T> command, UserEntity account, String by) {
        String userId = account.getId();
        Optional<Person> owner = by.equals(userId) ? Optional.empty() : people.find(userId);
        owner.ifPresent(requests::requireReachable);
        T result = next.execute(owner.isPresent() ? withUnknownPassword(account) : command);
        int version = passwords.changed(userId, by);
        owner.ifPresent(person -> requests.send(person, by, version));
        return result;
    }

    /** Nobody uses this password, so the policy, which forbids the letters of a short name, need not hold it. */
    @SuppressWarnings("unchecked")
    private <T> Command<T> withUnknownPassword(UserEntity account) {
        account.setPassword(requests.secret());
        return (Command<T>) new SaveUserCmd(account, true);
    }

    private void requirePlace(String userId, String groupId) {
        boolean outside = people.find(userId).isEmpty() && Role.ADMINISTRATOR.group().equals(groupId);
        if (!outside && !membership.groupsOf(userId, LocalDate.now(clock)).contains(groupId)) {
            throw new AuthorizationException(
                    "Nhóm theo đúng danh bạ; hãy ghi chức trách của người này vào danh bạ trước khi thêm vào nhóm.");
        }
    }
}
