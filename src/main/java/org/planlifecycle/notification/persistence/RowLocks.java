package org.planlifecycle.notification.persistence;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The one place that tells the databases apart: on PostgreSQL senders lock the rows that they are about to claim and
 * pass over those that another one has locked. Elsewhere the conditional update alone decides who gets a row.
 */
@Component
class RowLocks {

    private final String skippingLocked;

    RowLocks(JdbcOperations database) {
        String product = database.execute((ConnectionCallback<String>) connection ->
                connection.getMetaData().getDatabaseProductName());
        this.skippingLocked = "PostgreSQL".equals(product) ? " for update skip locked" : "";
    }

    /** What to end a query with. */
    String skippingLocked() {
        return skippingLocked;
    }
}
