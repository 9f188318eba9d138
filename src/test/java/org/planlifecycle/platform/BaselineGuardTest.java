package org.planlifecycle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planlifecycle.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

/** A database of before the baseline is refused by a sentence, and nothing in it is touched. */
@ExtendWith(OutputCaptureExtension.class)
class BaselineGuardTest {

    private static final String SENTENCE = "Cơ sở dữ liệu này do một bản thử nghiệm trước bản phát hành 1.0 tạo ra";

    private final DataSource database = TestDatabase.empty();

    @Test
    void anEmptyDatabaseIsMigratedAndStartsAgain() {
        new BaselineGuard().migrate(flyway());
        new BaselineGuard().migrate(flyway());

        assertThat(flyway().info().pending()).isEmpty();
        assertThat(flyway().info().applied()).isNotEmpty();
    }

    @Test
    void anOlderDatabaseIsRefusedBeforeAnythingIsChanged() {
        givenADatabaseOfBefore();

        assertThatThrownBy(() -> new BaselineGuard().migrate(flyway())).isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(SENTENCE).hasMessageContaining("data/").hasMessageContaining("PLAN_DB_URL");

        assertThat(flyway().info().applied()).hasSize(1);
    }

    @Test
    void whoeverStartsReadsTheSentenceAndNoStackTrace(CapturedOutput log) {
        givenADatabaseOfBefore();

        assertThatThrownBy(this::start).hasRootCauseInstanceOf(StartRefused.class);

        assertThat(log.getOut()).contains(SENTENCE).doesNotContain("at org.flywaydb", "at org.planlifecycle");
    }

    private void start() {
        new SpringApplicationBuilder(FlywayAutoConfiguration.class, BaselineGuard.class).web(WebApplicationType.NONE)
                .properties("spring.config.location=optional:classpath:/none/", "plan.metrics.port=0")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(DataSource.class, () -> database)).run().close();
    }

    private void givenADatabaseOfBefore() {
        Flyway.configure().dataSource(database).baselineVersion("350").load().baseline();
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration").load();
    }
}
