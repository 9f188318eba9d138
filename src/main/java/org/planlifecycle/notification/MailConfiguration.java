package org.planlifecycle.notification;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.StringUtils;

/** Chooses how mails leave the house: through the mail server if one is named, otherwise as files. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MailConfiguration {

    private static final String SMTP_TIME_OUT = "20000";

    @Bean
    MailTransport mailTransport(Environment environment, ObjectProvider<JavaMailSender> server, MailSettings settings,
            MimeLetter letters, Clock clock) {
        if (StringUtils.hasText(environment.getProperty("spring.mail.host"))) {
            return new SmtpTransport(impatient(server.getObject()), letters);
        }
        return new FileTransport(Path.of(settings.directory()), letters, clock.getZone());
    }

    /** The library waits for a silent server without end unless it is told otherwise. */
    private static JavaMailSender impatient(JavaMailSender server) {
        if (server instanceof JavaMailSenderImpl configurable) {
            List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout").forEach(property ->
                    configurable.getJavaMailProperties().putIfAbsent(property, SMTP_TIME_OUT));
        }
        return server;
    }
}
