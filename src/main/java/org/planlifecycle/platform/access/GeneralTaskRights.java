package org.planlifecycle.platform.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tasks a person may read without a grant on the single task. */
class GeneralTaskRights {

    private static final int REVOKE = Authorization.AUTH_TYPE_REVOKE;

    private final JdbcClient jdbc;

    GeneralTaskRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The keys of the processes whose tasks they may read, {@code *} if those of all. */
    Set<String> of(String user, List<String> groups) {
        return jdbc.sql("""
                select RESOURCE_TYPE_, RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION
                where TYPE_ < :revoke and USER_ID_ in (:user, '*')
                  and (RESOURCE_TYPE_ = :process or (RESOURCE_TYPE_ = :task and RESOURCE_ID_ = '*'))
                union all
                select RESOURCE_TYPE_, RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION
                where TYPE_ < :revoke and GROUP_ID_ in (:groups)
                  and (RESOURCE_TYPE_ = :process or (RESOURCE_TYPE_ = :task and RESOURCE_ID_ = '*'))
                """).param("revoke", REVOKE).param("user", user)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .param("process", Resources.PROCESS_DEFINITION.resourceType())
                .param("task", Resources.TASK.resourceType())
                .query((row, number) -> new General(row.getInt("RESOURCE_TYPE_"), row.getString("RESOURCE_ID_"),
                        row.getInt("PERMS_"))).list().stream()
                .filter(General::readsTasks).map(General::resource).collect(Collectors.toSet());
    }

    private record General(int type, String resource, int permissions) {

        boolean readsTasks() {
            Permission needed = type == Resources.TASK.resourceType() ? Permissions.READ
                    : ProcessDefinitionPermissions.READ_TASK;
            return (permissions & needed.getValue()) == needed.getValue();
        }
    }
}
