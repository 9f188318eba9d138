package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planlifecycle.directory.DirectorySettings;
import org.planlifecycle.directory.UnitChanges;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.Vietnam;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** Directory and notification start together on migrated tables, the directory filled. */
class NotificationStartTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class, MailSenderAutoConfiguration.class))
            .withUserConfiguration(Parts.class)
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @Test
    void theDirectoryIsFilledAndMailsGoToFiles() {
        application.run(context -> {
            LocalDate day = LocalDate.of(2021, 2, 1);
            assertThat(context.getBean(Units.class).activeOn(day)).hasSize(71);
            context.getBean(UnitChanges.class).rename("CS01", "Đảng bộ mới", day);
            assertThat(context.getBean(Units.class).get("CS01", day).name()).isEqualTo("Đảng bộ mới");
            assertThat(context.getBean(MailTransport.class)).isInstanceOf(FileTransport.class);
            assertThat(context.getBean(MailDispatch.class).sendDue(10)).isZero();
        });
    }

    @Test
    void anotherHouseStartsWithAnEmptyDirectory() {
        application.withPropertyValues("plan.directory.seed=").run(context ->
                assertThat(context.getBean(Units.class).activeOn(LocalDate.of(2021, 2, 1))).isEmpty());
    }

    @Test
    void aNamedMailServerIsUsed() {
        application.withPropertyValues("spring.mail.host=127.0.0.1").run(context ->
                assertThat(context.getBean(MailTransport.class)).isInstanceOf(SmtpTransport.class));
    }

    @Test
    void theOutboxIsPolledUnlessThatIsSwitchedOff() {
        application.run(context -> assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class)
                .getScheduledTasks()).hasSize(1));
        application.withPropertyValues("plan.mail.enabled=false").run(context ->
                assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks()).isEmpty());
    }

    /** Without {@code @Configuration}, so that no scan of the whole product ever finds it. */
    @ComponentScan(basePackages = {"org.planlifecycle.kernel", "org.planlifecycle.directory", "org.planlifecycle.notification",
        "org.planlifecycle.plan.persistence"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
            pattern = "org.planlifecycle.notification.process.*"))
    @EnableConfigurationProperties({MailSettings.class, WebSettings.class, PdfSettings.class, DirectorySettings.class})
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of(Vietnam.ZONE));
        }

        @Bean
        OpenTasks noTasks() {
            return mail -> Optional.empty();
        }

        @Bean
        PublicationProcess nobodyPublishes() {
            return paper -> {
            };
        }

        @Bean
        Documents noPapers() {
            return mock(Documents.class);
        }

        @Bean
        RecipientLines noLines() {
            return mock(RecipientLines.class);
        }

        @Bean
        Superiors nobodyAbove() {
            return new Superiors(List.of());
        }

        @Bean
        DocumentTypes noTypes() {
            return new DocumentTypes(List.of());
        }

        @Bean
        Accounts nobodySignsIn() {
            return personId -> false;
        }

        @Bean
        RecipientTrouble nobodyIsAsked() {
            return troubleId -> { };
        }

        @Bean
        SendingDays noDays() {
            return mock(SendingDays.class);
        }
    }
}
