package org.planlifecycle.notification.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Enclosure;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailPriorities;
import org.planlifecycle.notification.MailStatus;
import org.planlifecycle.notification.Outbox;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox in the product's own table; its unique key backs the check before each insert. */
@Repository
class JdbcOutbox implements Outbox {

    private static final String INSERT = """
            insert into outbox_mail (id, plan_id, unit_code, kind, step, recipient_id, recipient_address, subject,
            body, urgency, priority, status, attempts, created_at, due_at, document_id, document_line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JdbcEnclosures enclosures;
    private final MailPriorities priorities;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, JdbcOperations batches, JdbcEnclosures enclosures, MailPriorities priorities,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.enclosures = enclosures;
        this.priorities = priorities;
        this.clock = clock;
    }

    @Override
    public boolean add(Mail mail) {
        return insert(mail).isPresent();
    }

    @Override
    public boolean add(Mail mail, Enclosure file) {
        Optional<String> id = insert(mail);
        id.ifPresent(mailId -> enclosures.add(mailId, file));
        return id.isPresent();
    }

    /** The id of the mail; empty if it has been put in before. */
    private Optional<String> insert(Mail mail) {
        boolean known = jdbc.sql("""
                select count(*) from outbox_mail where plan_id = :plan and unit_code = :unit and kind = :kind
                and step = :step and recipient_id = :recipient
                """)
                .param("plan", mail.planId().value()).param("unit", mail.unitCode()).param("kind", mail.kind())
                .param("step", mail.step()).param("recipient", mail.recipientId())
                .query(Integer.class).single() > 0;
        if (known) {
            return Optional.empty();
        }
        Object[] row = row(mail, clock.instant());
        batches.update(INSERT, row);
        return Optional.of((String) row[0]);
    }

    @Override
    public int addAll(Collection<Mail> mails) {
        Map<Series, List<Mail>> bySeries = mails.stream()
                .collect(Collectors.groupingBy(Series::of, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream().mapToInt(each -> addSeries(each.getKey(), each.getValue())).sum();
    }

    private int addSeries(Series series, List<Mail> mails) {
        Set<Target> known = new HashSet<>(jdbc.sql("""
                select unit_code, recipient_id from outbox_mail
                where plan_id = :plan and kind = :kind and step = :step
                """)
                .param("plan", series.planId().value()).param("kind", series.kind()).param("step", series.step())
                .query((row, index) -> new Target(row.getString("unit_code"), row.getString("recipient_id"))).list());
        Instant now = clock.instant();
        List<Object[]> rows = mails.stream().filter(mail -> known.add(Target.of(mail)))
                .map(mail -> row(mail, now)).toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(INSERT, rows);
        }
        return rows.size();
    }

    private Object[] row(Mail mail, Instant now) {
        return new Object[] {UUID.randomUUID().toString(), mail.planId().value(), mail.unitCode(), mail.kind(),
            mail.step(), mail.recipientId(), mail.recipientAddress(), mail.subject(), mail.body(),
            mail.urgency().name(), priorities.of(mail.kind()), MailStatus.PENDING.name(), JdbcTimes.bind(now),
            JdbcTimes.bind(now),
            mail.carried() == null ? null : mail.carried().paper().value(),
            mail.carried() == null ? null : mail.carried().line()};
    }

    private record Series(PlanId planId, String kind, String step) {

        static Series of(Mail mail) {
            return new Series(mail.planId(), mail.kind(), mail.step());
        }
    }

    private record Target(String unitCode, String recipientId) {

        static Target of(Mail mail) {
            return new Target(mail.unitCode(), mail.recipientId());
        }
    }
}
