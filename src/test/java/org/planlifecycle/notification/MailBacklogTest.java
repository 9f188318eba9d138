package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After an outage nobody is flooded: neither the recipients nor the mail server. */
class MailBacklogTest {

    private static final int UNITS = 500;
    private static final int STEPS = 10;
    private static final int RATE = 5;

    private final MailHouse house = new MailHouse();

    @Test
    void fiveThousandOverdueRemindersBecomeOneMessageForEachUnitThatIsStillSilent() {
        house.settings.remove("plan.mail.rate-per-minute");
        house.filters.add(mail -> !hasReported(mail.mail().unitCode()));
        List<Instant> sentAt = new ArrayList<>();
        house.transport = letter -> {
            sentAt.add(house.clock.instant());
            house.delivered.add(letter);
        };
        IntStream.range(0, STEPS).forEach(step -> house.tables.outbox.addAll(remindersOf(step)));
        house.clock.pass(Duration.ofDays(3));

        drain();

        assertThat(house.recipients()).doesNotHaveDuplicates().hasSize(UNITS * 7 / 10)
                .noneMatch(recipient -> hasReported(recipient.toUpperCase()));
        assertThat(house.delivered).allSatisfy(letter -> assertThat(letter.items()).hasSize(STEPS));
        assertThat(rows("SENT")).isEqualTo(UNITS * STEPS * 7 / 10);
        assertThat(rows("DROPPED")).isEqualTo(UNITS * STEPS * 3 / 10);
        assertThat(busiestSecond(sentAt)).isEqualTo(RATE);
    }

    private void drain() {
        MailDispatch dispatch = house.dispatch();
        boolean more = true;
        while (more) {
            more = dispatch.round(200).throttled() || rows("PENDING") > 0;
            house.clock.pass(Duration.ofSeconds(1));
        }
    }

    private static List<Mail> remindersOf(int step) {
        return IntStream.range(0, UNITS).mapToObj(i -> "U%03d".formatted(i)).map(unit -> new Mail(Mails.PLAN, unit,
                "report-reminder", "T+" + step, unit.toLowerCase(), unit.toLowerCase() + "@example.vn", "Nhắc",
                "Đơn vị chưa nộp báo cáo.").routine()).toList();
    }

    private static boolean hasReported(String unit) {
        return unit.charAt(3) < '3';
    }

    /** The most messages that left within any one second. */
    private static long busiestSecond(List<Instant> moments) {
        return moments.stream().mapToLong(start -> moments.stream().filter(moment -> !moment.isBefore(start)
                && moment.isBefore(start.plusSeconds(1))).count()).max().orElseThrow();
    }

    private int rows(String status) {
        return JdbcClient.create(house.database).sql("select count(*) from outbox_mail where status = ?").param(status)
                .query(Integer.class).single();
    }
}
