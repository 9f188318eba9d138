package org.planlifecycle.document;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The package as the product wires it, on a database of its own that the real migrations have built. */
public final class DocumentRoom implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HikariDataSource dataSource;
    private Instant now = Instant.parse("2021-02-05T01:00:00Z");

    private DocumentRoom(HikariDataSource dataSource, DocumentRenderer standIn) {
        this.dataSource = dataSource;
        Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
        context.register(Wiring.class);
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(Clock.class, () -> new MovableClock(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(Signers.class, AnybodySigns::new);
        if (standIn != null) {
            context.registerBean("standIn", DocumentRenderer.class, () -> standIn, definition -> definition.setPrimary(true));
        }
        context.refresh();
    }

    public static DocumentRoom onH2() {
        return on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    static DocumentRoom on(String url) {
        return on(url, 10, null);
    }

    /** @param standIn takes the place of the product's renderer; {@code null} for the product's own */
    static DocumentRoom on(String url, int connections, DocumentRenderer standIn) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setMaximumPoolSize(connections);
        return new DocumentRoom(dataSource, standIn);
    }

    public void setNow(String instant) {
        now = Instant.parse(instant);
    }

    public DocumentIssuance issuance() {
        return context.getBean(DocumentIssuance.class);
    }

    public Documents documents() {
        return context.getBean(Documents.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    @Override
    public void close() {
        context.close();
        dataSource.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackages = "org.planlifecycle.document", excludeFilters = @ComponentScan.Filter(
            type = FilterType.REGEX, pattern = {".*DirectorySigners", ".*PlanFactTable"}))
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Wiring {
    }

    /** The room has no directory to ask who may sign what. */
    private static final class AnybodySigns implements Signers {

        @Override
        public void require(Signature printed, String account, LocalDate day) {
            // whoever signs is right here
        }

        @Override
        public void requireMaySign(SignatureStyle lines, String account, LocalDate day) {
            // whoever signs is right here
        }

        @Override
        public Signature forTheCommittee(String account, LocalDate day) {
            return new Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", account);
        }
    }

    private final class MovableClock extends Clock {

        private final ZoneId zone;

        private MovableClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MovableClock(other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
