package org.planlifecycle.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.document.Way;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.PaperReceipt;
import org.planlifecycle.monitoring.PaperReceipts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lines of a paper and the mails that brought it. */
@Repository
class JdbcPaperReceipts implements PaperReceipts {

    private static final String OUTSIDE = "Ngoài nơi nhận ghi trên văn bản";

    private final JdbcClient jdbc;
    private final Superiors superiors;

    JdbcPaperReceipts(JdbcClient jdbc, Superiors superiors) {
        this.jdbc = jdbc;
        this.superiors = superiors;
    }

    @Override
    public List<PaperReceipt> of(DocumentId paper) {
        return found("= :of", paper.value()).getOrDefault(paper, List.of());
    }

    @Override
    public Map<DocumentId, List<PaperReceipt>> ofPlan(PlanId planId) {
        return found("in (select d.id from paper_overview d where d.plan_id = :of)", planId.value());
    }

    private Map<DocumentId, List<PaperReceipt>> found(String papers, String of) {
        Map<Place, List<PaperReceipt.Receiver>> mails = jdbc.sql("""
                select m.document_id, m.document_line, m.unit_code, m.status, m.sent_at, m.recipient_id,
                  m.recipient_address, p.full_name
                from mail_overview m left join person_name p on p.id = m.recipient_id where m.document_id %s
                order by m.unit_code, m.recipient_id""".formatted(papers)).param("of", of)
                .query((row, n) -> Map.entry(new Place(row.getString("document_id"), row.getInt("document_line")),
                        receiver(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<DocumentId, List<PaperReceipt>> receipts = new HashMap<>();
        jdbc.sql("""
                select l.document_id, l.line_no, l.words, l.way, l.done_at, l.note,
                  coalesce(p.full_name, l.done_by) as done_by
                from paper_line l left join person_name p on p.id = l.done_by where l.document_id %s
                order by l.document_id, l.line_no""".formatted(papers)).param("of", of)
                .query((row, n) -> Map.entry(row.getString("document_id"), receipt(row, mails.getOrDefault(
                        new Place(row.getString("document_id"), row.getInt("line_no")), List.of())))).list()
                .forEach(line -> receipts.computeIfAbsent(new DocumentId(line.getKey()), any -> new ArrayList<>())
                        .add(line.getValue()));
        mails.forEach((place, outside) -> {
            if (place.line() == 0) {
                receipts.computeIfAbsent(new DocumentId(place.paper()), any -> new ArrayList<>()).add(
                        new PaperReceipt(0, OUTSIDE, Way.MAIL.label(), Way.MAIL, null, null, null, outside));
            }
        });
        return receipts;
    }

    /** A line of a paper; 0 for those whom none names. */
    private record Place(String paper, int line) {
    }

    private static PaperReceipt receipt(ResultSet row, List<PaperReceipt.Receiver> receivers) throws SQLException {
        Way way = Way.valueOf(row.getString("way"));
        return new PaperReceipt(row.getInt("line_no"), row.getString("words"), way.label(), way, row.getString("done_by"),
                JdbcTimes.instant(row, "done_at"), row.getString("note"), receivers);
    }

    private PaperReceipt.Receiver receiver(ResultSet row) throws SQLException {
        return new PaperReceipt.Receiver(name(row), row.getString("unit_code"), row.getString("status"),
                JdbcTimes.instant(row, "sent_at"));
    }

    /** Bodies above by their name, guests from outside by their address. */
    private String name(ResultSet row) throws SQLException {
        String id = row.getString("recipient_id");
        String person = row.getString("full_name");
        String address = row.getString("recipient_address");
        return person != null ? person : Stream.concat(superiors.all().stream(), superiors.commending().stream())
                .filter(one -> one.id().equals(id)).map(Superior::name).findFirst().orElse(address.isEmpty() ? id : address);
    }
}
