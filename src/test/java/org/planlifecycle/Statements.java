package org.planlifecycle;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that the product's own code sends in this thread between its making and its end; a batch is one. */
public final class Statements implements AutoCloseable {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";

    private final List<Logger> logs;
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final String thread = Thread.currentThread().getName();

    public Statements() {
        this(JdbcTemplate.class.getName());
    }

    private Statements(String... names) {
        logs = Stream.of(names).map(name -> (Logger) LoggerFactory.getLogger(name)).toList();
        lines.start();
        logs.forEach(log -> {
            log.setLevel(Level.DEBUG);
            log.setAdditive(false);
            log.addAppender(lines);
        });
    }

    /** What some work sends. */
    public static List<String> of(Runnable work) {
        try (Statements counted = new Statements()) {
            work.run();
            return counted.sent();
        }
    }

    /** What some work sends, with what the engine sends for it. */
    public static List<String> withEngine(Runnable work) {
        try (Statements counted = new Statements(JdbcTemplate.class.getName(), ENGINE)) {
            work.run();
            return counted.sent();
        }
    }

    /** Each as SQL, in the order they were sent. */
    public List<String> sent() {
        return List.copyOf(lines.list).stream().filter(line -> line.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.matches("(?s)(Executing (prepared SQL|SQL)( statement| query| update)? \\[|==>  Preparing:).*"))
                .map(line -> line.substring(line.startsWith("==>") ? 0 : line.indexOf('['))).toList();
    }

    @Override
    public void close() {
        logs.forEach(log -> {
            log.detachAppender(lines);
            log.setLevel(null);
            log.setAdditive(true);
        });
    }
}
