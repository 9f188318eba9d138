package org.planlifecycle.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Issues the approved consolidated report as a document and sends it to the province. */
@Service
public class SummaryIssue {

    private static final String REPORT_SIGN = "BC";

    private final Plans plans;
    private final Summaries summaries;
    private final Consolidations consolidations;
    private final People people;
    private final DocumentIssuance issuance;
    private final Outbox outbox;
    private final Journal journal;
    private final Superiors superiors;
    private final SignatureStyles signatures;
    private final Clock clock;

    SummaryIssue(Plans plans, Summaries summaries, Consolidations consolidations, People people,
            DocumentIssuance issuance, Outbox outbox, Journal journal, Superiors superiors,
            SignatureStyles signatures, Clock clock) {
        this.plans = plans;
        this.summaries = summaries;
        this.consolidations = consolidations;
        this.people = people;
        this.issuance = issuance;
        this.outbox = outbox;
        this.journal = journal;
        this.superiors = superiors;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Said twice, it issues one document and sends one mail. */
    public void send(PlanId planId) {
        Plan plan = plans.get(planId);
        Superior superior = superiors.on(LocalDate.now(clock));
        SummaryReport summary = summaries.get(planId);
        IssuedDocument issued = issuance.issue(draft(plan, summary, superior), summary.approvedBy());
        outbox.add(new Mail(planId, "", "summary-report", "", superior.id(), superior.email(),
                "Báo cáo số %s về kết quả thực hiện %s".formatted(issued.numberText(), plan.shortName()),
                mailText(plan, issued, superior)));
        journal.record(planId, Journal.ENGINE, "summarySent",
                "Ban hành và gửi Báo cáo số %s đến %s.".formatted(issued.numberText(), superior.name()));
    }

    private DraftDocument draft(Plan plan, SummaryReport summary, Superior superior) {
        Consolidated consolidated = consolidations.get(plan.id());
        DraftDocumentBuilder document = DraftDocument.draft(plan.id(), DocumentKind.SUMMARY_REPORT, REPORT_SIGN)
                .title("kết quả thực hiện %s".formatted(plan.shortName()))
                .to(superior.name())
                .paragraph("""
                        Thực hiện %s, Ban Thường vụ Đảng ủy tổng hợp báo cáo của %d/%d đơn vị (%d báo cáo đúng hạn, \
                        %d báo cáo muộn; %d đơn vị không nộp), kết quả như sau:"""
                        .formatted(plan.shortName(), consolidated.received(), consolidated.units(),
                                consolidated.onTime(), consolidated.late(), consolidated.missing()));
        summary.narrative().blocks().forEach(
                (heading, text) -> document.heading(1, heading.toUpperCase(Locale.ROOT)).paragraph(text));
        return document.heading(1, "SỐ LIỆU TỔNG HỢP NĂM %d".formatted(plan.period().toYear()))
                .block(new Block.Table(List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Kết quả"),
                        consolidated.figuresOf(ReportPeriod.lastYearOf(plan.period())).stream().map(figure -> List.of(figure.indicator().code(),
                                figure.label(), figure.unit(), figure.text())).toList(), List.of(15, 95, 27, 28)))
                .paragraph("Trên đây là kết quả thực hiện %s, Ban Thường vụ Đảng ủy kính báo cáo %s."
                        .formatted(plan.shortName(), superior.name()))
                .signedBy(signatures.committee().by(people.displayName(summary.approvedBy())))
                .recipients("Như trên,", "Các đồng chí Ủy viên Ban Thường vụ,",
                        "Lưu Văn phòng, Ban Tuyên giáo.")
                .build();
    }

    private String mailText(Plan plan, IssuedDocument issued, Superior superior) {
        return """
                Kính gửi %s,

                Ban Thường vụ Đảng ủy kính gửi Báo cáo số %s, ngày %s về kết quả thực hiện %s.

                Bản chính được gửi theo đường văn bản. Trân trọng."""
                .formatted(superior.name(), issued.numberText(),
                        PrintedDates.formatDate(LocalDate.now(clock)), plan.shortName());
    }
}
