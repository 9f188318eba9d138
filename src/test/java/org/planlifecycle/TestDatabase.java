package org.planlifecycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database for tests, with the product's tables for those without an application context: H2 in memory or,
 * with the system property {@code plan.test.database=postgresql}, a real PostgreSQL.
 */
public final class TestDatabase {

    private static final String EMPTY = "template1";

    private TestDatabase() {
    }

    /** A copy of a database that was migrated once in this JVM, which takes a fraction of the time. */
    public static DataSource migrated() {
        return isPostgresql() ? Server.RUNNING.getDatabase(Server.USER, newPostgresDatabase(Server.migrated()))
                : MigratedH2.copy();
    }

    /** Without any table. */
    public static DataSource empty() {
        return isPostgresql() ? postgresql() : h2();
    }

    private static DataSource migrate(DataSource database) {
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        return database;
    }

    private static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("plan.test.database"));
    }

    private static DataSource h2() {
        return new DriverManagerDataSource(h2Url(UUID.randomUUID().toString()), "sa", "");
    }

    /** A database in memory that outlives its connections, and whoever closes them at the end of the JVM. */
    static String h2Url(String name) {
        return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE".formatted(name);
    }

    /** Gives this application an empty database of its own; {@code h2Name} is what H2 calls it. */
    static void use(ConfigurableApplicationContext application, String h2Name) {
        String url = isPostgresql() ? newPostgresUrl() : h2Url(h2Name);
        TestPropertyValues.of("spring.datasource.url=" + url,
                "spring.datasource.username=" + (url.startsWith("jdbc:h2") ? "sa" : Server.USER)).applyTo(application);
    }

    private static DataSource postgresql() {
        return Server.RUNNING.getDatabase(Server.USER, newPostgresDatabase(EMPTY));
    }

    /** The address of a new, empty database for the user {@code postgres}. */
    static String newPostgresUrl() {
        return Server.RUNNING.getJdbcUrl(Server.USER, newPostgresDatabase(EMPTY));
    }

    /** @param template the database that it begins as a copy of */
    private static String newPostgresDatabase(String template) {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database %s template %s".formatted(name, template)).update();
        return name;
    }

    /** What H2 itself writes down of a migrated database, its tables, rows and counters. */
    private static final class MigratedH2 {

        private static final List<String> SCRIPT = JdbcClient.create(migrate(h2())).sql("script")
                .query(String.class).list().stream().filter(line -> !line.startsWith("CREATE USER")).toList();

        private static DataSource copy() {
            DataSource copy = h2();
            try (Connection connection = copy.getConnection(); Statement statement = connection.createStatement()) {
                for (String line : SCRIPT) {
                    statement.execute(line);
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return copy;
        }
    }

    /**
     * Started with the first test that needs it; it ends with the JVM, after the application contexts. Nothing in it
     * has to outlive a power failure.
     */
    private static final class Server {

        private static final String USER = "postgres";
        private static final EmbeddedPostgres RUNNING = start();
        private static String migrated;

        /** The name of the one that others are copies of; nobody is connected to it any more. */
        private static synchronized String migrated() {
            if (migrated == null) {
                String name = newPostgresDatabase(EMPTY);
                migrate(RUNNING.getDatabase(USER, name));
                migrated = name;
            }
            return migrated;
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off")
                        .setServerConfig("jit", "off").start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
