package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.Refusal;
import org.springframework.stereotype.Service;

/** Tells those outside what came of the plan, puts its file into the archive and closes it. */
@Service
public class PlanClosing {

    private final ClosingRecords records;
    private final Superiors superiors;
    private final RetentionTerms terms;
    private final Plans plans;
    private final PlanChanges changes;
    private final PlanClosure closure;
    private final DocumentIssuance issuance;
    private final ConferencePapers papers;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PlanClosing(ClosingRecords records, Superiors superiors, RetentionTerms terms, Plans plans, PlanChanges changes,
            PlanClosure closure, DocumentIssuance issuance, ConferencePapers papers, People people, Outbox outbox,
            Journal journal, Clock clock) {
        this.records = records;
        this.superiors = superiors;
        this.terms = terms;
        this.plans = plans;
        this.changes = changes;
        this.closure = closure;
        this.issuance = issuance;
        this.papers = papers;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Issues the report to the body above and mails it there. */
    public void reportToProvince(PlanId planId, String content, String actor) {
        Plan plan = plans.get(planId);
        Superior superior = superiors.on(today());
        IssuedDocument report = issuance.issue(papers.provinceReport(plan, superior, content, presiding()), actor);
        outbox.add(new Mail(planId, "", "province-report", "", superior.id(), superior.email(),
                "Báo cáo số " + report.numberText(),
                "Kính gửi: %s.\n\nĐảng ủy trân trọng gửi Báo cáo số %s về kết quả %s.".formatted(
                        superior.name(), report.numberText(), plan.text().title())));
        journal.record(planId, actor, "provinceInformed",
                "Gửi Báo cáo số %s đến %s.".formatted(report.numberText(), superior.name()));
    }

    private String presiding() {
        return people.standingCommittee(today()).stream().map(Person::fullName).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody presides the Standing Committee"));
    }

    /** @param noPersonalExcess whether the author confirms that no more about persons is told than is needed */
    public void publish(PlanId planId, String title, String summary, String content, boolean noPersonalExcess,
            String actor) {
        if (!noPersonalExcess) {
            throw new Refusal(
                    "Chưa xác nhận tin không chứa thông tin cá nhân quá mức cần thiết; hãy rà soát rồi đánh dấu.");
        }
        records.add(new WebItem(planId, title, summary, content, actor, clock.instant()));
        journal.record(planId, actor, "websitePublished", "Đăng tin “%s” trên website.".formatted(title));
    }

    /** @param complete whether the clerk confirms that the file is complete */
    public void archive(PlanId planId, String box, int pages, String retentionCode, boolean complete, String actor) {
        if (!complete) {
            throw new Refusal("Chưa xác nhận hồ sơ đã đủ; hãy kiểm tra hồ sơ rồi đánh dấu xác nhận.");
        }
        closure.requireNothingUnfinished(planId);
        RetentionTerm term = terms.get(retentionCode, today());
        records.add(new ArchiveFile(planId, box, pages, term.code(), actor, today()));
        journal.record(planId, actor, "planArchived",
                "Nộp lưu hồ sơ tại %s, %d tờ, bảo quản %s.".formatted(box, pages, term.name().toLowerCase()));
    }

    /** The archived plan ends; the clerk who archived it answers for that. */
    public void close(PlanId planId) {
        changes.close(planId, records.archiveFileOf(planId).archivedBy());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
