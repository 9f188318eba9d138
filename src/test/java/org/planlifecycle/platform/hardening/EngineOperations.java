package org.planlifecycle.platform.hardening;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that the API behind the web applications can be asked, read from the classes that answer: method and
 * path, with the name of the engine for {@code {name}}.
 */
final class EngineOperations {

    private static final String API = "/camunda/api/";

    private final Set<String> found = new TreeSet<>();
    private final Deque<Class<?>> walked = new ArrayDeque<>();

    private EngineOperations() {
    }

    static Set<String> all() {
        EngineOperations operations = new EngineOperations();
        operations.root("engine", "org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl");
        operations.root("cockpit", "org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource");
        operations.root("cockpit", "org.camunda.bpm.cockpit.impl.plugin.resources.CockpitPluginsRootResource");
        operations.root("admin", "org.camunda.bpm.admin.impl.plugin.resources.AdminPluginsRootResource");
        operations.root("admin", "org.camunda.bpm.admin.impl.web.SetupResource");
        operations.root("admin", "org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource");
        operations.root("tasklist", "org.camunda.bpm.tasklist.impl.plugin.resources.TasklistPluginsRootResource");
        return operations.found;
    }

    private void root(String application, String className) {
        try {
            Class<?> type = Class.forName(className);
            walk(API + application + "/" + type.getAnnotation(Path.class).value(), type);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The web applications have no " + className, gone);
        }
    }

    private void walk(String base, Class<?> type) {
        if (walked.contains(type)) {
            return;
        }
        walked.push(type);
        for (Method method : type.getMethods()) {
            String path = base + "/" + annotation(method, Path.class).map(Path::value).orElse("");
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                found.add(verb.get() + " " + tidy(path));
            } else if (annotation(method, Path.class).isPresent()) {
                walk(path, method.getReturnType());
            }
        }
        walked.pop();
    }

    /** Without doubled slashes and without the patterns that path parameters may have. */
    private static String tidy(String path) {
        return path.replaceAll("\\{(\\w+)\\s*:[^/]*\\}", "{$1}").replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static Optional<String> verb(Method method) {
        return declarations(method).flatMap(declared -> Arrays.stream(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull).map(HttpMethod::value).findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method).filter(declared -> declared.isAnnotationPresent(type))
                .map(declared -> declared.getAnnotation(type)).findFirst();
    }

    /** The method itself and the same method of every type above: annotations stand at the interfaces. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass()).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> above = Stream.concat(Stream.ofNullable(type.getSuperclass()),
                Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(EngineOperations::types));
    }
}
