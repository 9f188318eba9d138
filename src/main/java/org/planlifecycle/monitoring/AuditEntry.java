package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * Something that was done, by whom and when.
 *
 * @param source {@code JOURNAL} for the product's own journal, {@code ENGINE} for the engine's operation log
 * @param actor the person's id
 * @param actorName the person's name, or the words for the system
 * @param unitCode empty for the plan as a whole
 * @param detail what and why, in Vietnamese
 */
public record AuditEntry(String source, Instant at, String actor, String actorName, String unitCode, String action,
        String detail) {

    AuditEntry by(String name, String words) {
        return new AuditEntry(source, at, actor, name, unitCode, action, words);
    }
}
