package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** Which of the engine's commands somebody who is signed in may send; all others are refused, whatever sent them. */
class OpenCommandsTest {

    private static final String ENGINE = "org/camunda/bpm/engine/impl/";

    @Test
    void noCommandThatChangesIsOpenButTheseThatPeopleNeed() throws IOException, ClassNotFoundException {
        TreeSet<String> open = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + ENGINE + "**/*.class")) {
            Class<?> type = type(file);
            if (Command.class.isAssignableFrom(type) && !reads(type) && OperatorCommandsInterceptor.isOpen(type)) {
                open.add(type.getSimpleName());
            }
        }

        assertThat(open).containsExactly("AddCommentCmd", "AssignTaskCmd", "ClaimTaskCmd", "CompleteTaskCmd",
                "CreateAuthorizationCommand", "CreateMembershipCmd", "CreateUserCmd", "DeleteAuthorizationCmd",
                "DeleteMembershipCmd", "DeleteUserCmd", "ResolveTaskCmd", "SaveUserCmd", "SetJobRetriesCmd",
                "StartProcessInstanceCmd", "SubmitStartFormCmd", "SubmitTaskFormCmd", "UnlockUserCmd");
    }

    private static boolean reads(Class<?> type) {
        return type.isInterface() || AbstractQuery.class.isAssignableFrom(type)
                || AbstractNativeQuery.class.isAssignableFrom(type)
                || type.getPackageName().contains(".jobexecutor") || type.getSimpleName().matches(
                        "(AuthorizationCheck|CheckPassword|ExecuteFilter|ExecuteDuration|Find|Get|Is|MetricsQuery|TablePageQuery"
                                + "|Create(Native)?(User|Group|Tenant)Query|(Historic)?Task(Instance)?Count).*");
    }

    private static Class<?> type(Resource file) throws IOException, ClassNotFoundException {
        String path = file.getURL().getPath();
        try {
            return ClassUtils.forName(ClassUtils.convertResourcePathToClassName(
                    path.substring(path.lastIndexOf(ENGINE), path.length() - ".class".length())), null);
        } catch (LinkageError needsALibraryThatIsNotHere) {
            return Object.class;
        }
    }
}
