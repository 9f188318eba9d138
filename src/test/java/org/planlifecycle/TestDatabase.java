package org.planlifecycle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private TestDatabase() {
    }

    public static DataSource migrated() {
        return migratedTo("latest");
    }

    /** @param version the last migration that has run, as a product of that time left its database */
    public static DataSource migratedTo(String version) {
        DataSource database = "postgresql".equals(System.getProperty("plan.test.database")) ? postgresql() : h2();
        Flyway.configure().dataSource(database).locations("classpath:db/migration").target(version).load().migrate();
        return database;
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
        String url = "postgresql".equals(System.getProperty("plan.test.database")) ? newPostgresUrl() : h2Url(h2Name);
        TestPropertyValues.of("spring.datasource.url=" + url,
                "spring.datasource.username=" + (url.startsWith("jdbc:h2") ? "sa" : Server.USER)).applyTo(application);
    }

    private static DataSource postgresql() {
        return Server.RUNNING.getDatabase(Server.USER, newPostgresDatabase());
    }

    /** The address of a new, empty database for the user {@code postgres}. */
    static String newPostgresUrl() {
        return Server.RUNNING.getJdbcUrl(Server.USER, newPostgresDatabase());
    }

    private static String newPostgresDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
        return name;
    }

    /** Started with the first test that needs it; it ends with the JVM, after the application contexts. */
    private static final class Server {

        private static final String USER = "postgres";
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
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
