package org.planlifecycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database with the product's tables, for tests without an application context: H2 in memory or, with the
 * system property {@code plan.test.database=postgresql}, a real PostgreSQL.
 */
public final class TestDatabase {

    private TestDatabase() {
    }

    public static DataSource migrated() {
        DataSource database = "postgresql".equals(System.getProperty("plan.test.database")) ? postgresql() : h2();
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        return database;
    }

    private static DataSource h2() {
        return new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");
    }

    private static DataSource postgresql() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
        return Server.RUNNING.getDatabase("postgres", name);
    }

    /** Started with the first test that needs it; it ends with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
