package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fails a test after which more connections are away from the pool than before it. Who took one stands in the log when
 * Hikari's leak detection has waited long enough.
 */
public class ConnectionsReturned implements BeforeEachCallback, AfterEachCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String BEFORE = "before";

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(ExtensionContext.Namespace.create(getClass())).put(BEFORE, active(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        int before = test.getStore(ExtensionContext.Namespace.create(getClass())).get(BEFORE, Integer.class);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (active(test) > before && System.nanoTime() < until) {
            Thread.yield(); // an answer may arrive a moment before its thread has given the connection back
        }
        assertThat(active(test)).as("connections that did not come back to the pool").isLessThanOrEqualTo(before);
    }

    private static int active(ExtensionContext test) {
        return activeIn(SpringExtension.getApplicationContext(test).getBean(DataSource.class));
    }

    /** How many connections are away from the pool. */
    public static int activeIn(DataSource database) {
        HikariPoolMXBean pool = ((HikariDataSource) database).getHikariPoolMXBean();
        return pool == null ? 0 : pool.getActiveConnections();
    }
}
