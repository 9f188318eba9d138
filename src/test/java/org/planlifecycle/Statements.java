package org.planlifecycle;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that the product's own code sends in this thread between its making and its end; a batch is one. */
public final class Statements implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final String thread = Thread.currentThread().getName();

    public Statements() {
        log.setLevel(Level.DEBUG);
        lines.start();
        log.addAppender(lines);
    }

    /** What some work sends. */
    public static List<String> of(Runnable work) {
        try (Statements counted = new Statements()) {
            work.run();
            return counted.sent();
        }
    }

    /** Each as SQL, in the order they were sent. */
    public List<String> sent() {
        return List.copyOf(lines.list).stream().filter(line -> line.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.matches("(?s)Executing (prepared SQL|SQL)( statement| query| update)? \\[.*"))
                .map(line -> line.substring(line.indexOf('['))).toList();
    }

    @Override
    public void close() {
        log.detachAppender(lines);
        log.setLevel(null);
    }
}
