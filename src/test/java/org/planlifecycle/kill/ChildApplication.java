package org.planlifecycle.kill;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.PlanApplication;
import org.planlifecycle.WebUser;

/**
 * The real application in a child JVM, as it runs out of the box but for its port: started, killed with SIGKILL,
 * started again on the same database file.
 */
final class ChildApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path home;
    private Process process;
    private int port;

    /** @param home its working directory, which the default settings put database and mails under */
    ChildApplication(Path home) {
        this.home = home;
    }

    Path databaseFile() {
        return home.resolve("data/plan-lifecycle.mv.db");
    }

    /** Returns when the pages answer. */
    void start() {
        port = freePort();
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(), PlanApplication.class.getName(),
                "--server.port=" + port).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("application.log").toFile()));
        java.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER|PLAN|CAMUNDA)_.*"));
        try {
            process = java.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        await("start, see " + home).atMost(LONGEST_START).pollInterval(Duration.ofMillis(200))
                .failFast("the application ended", () -> !process.isAlive()).ignoreExceptions()
                .until(() -> WebUser.anonymous(port).get("/camunda/app/tasklist/default/").status() == 200);
    }

    /** What the jar has, and nothing of the tests or of the rehearsal. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(test-classes|rehearsal-classes|src/rehearsal/resources)/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    WebUser signIn(String userId) {
        return WebUser.signedIn(port, userId);
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. Returns when the process is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
