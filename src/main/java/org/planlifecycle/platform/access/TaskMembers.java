package org.planlifecycle.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.planlifecycle.directory.Membership;
import org.springframework.stereotype.Component;

/**
 * Who may hold a task: those whom the directory has today in a group that the task was given to. The engine's own
 * memberships and rights do not count, since an administrator can change them by hand.
 */
@Component
public class TaskMembers {

    /** The link of a task to somebody who does it in the place of its unit, which only the product makes. */
    public static final String STAND_IN = "stand-in";

    private final Membership membership;
    private final Clock clock;

    TaskMembers(Membership membership, Clock clock) {
        this.membership = membership;
        this.clock = clock;
    }

    /** Whether the task was given to groups, and not to one person, as a ballot is. */
    public boolean isOfGroups(TaskEntity task) {
        return !groupsOf(task).isEmpty();
    }

    /** Whether that person belongs to a group that the task was given to, or stands in for it. */
    public boolean include(TaskEntity task, String userId) {
        if (task.getIdentityLinks().stream().anyMatch(link -> isStandIn(link, userId))) {
            return true;
        }
        Set<String> given = groupsOf(task);
        return !given.isEmpty()
                && membership.groupsOf(userId, LocalDate.now(clock)).stream().anyMatch(given::contains);
    }

    /** The names of the groups that the task was given to. */
    public String names(TaskEntity task) {
        return groupsOf(task).stream().sorted().map(TaskMembers::name).collect(Collectors.joining(", "));
    }

    private static Set<String> groupsOf(TaskEntity task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isStandIn(IdentityLinkEntity link, String userId) {
        return STAND_IN.equals(link.getType()) && userId.equals(link.getUserId());
    }

    private static String name(String groupId) {
        Group group = Context.getCommandContext().runWithoutAuthorization(context -> context.getReadOnlyIdentityProvider()
                .findGroupById(groupId));
        return group == null ? groupId : group.getName();
    }
}
