package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PersonalData;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.plan.Plans;
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
    private final PaperPost post;
    private final Journal journal;
    private final Clock clock;

    PlanClosing(ClosingRecords records, Superiors superiors, RetentionTerms terms, Plans plans, PlanChanges changes,
            PlanClosure closure, DocumentIssuance issuance, ConferencePapers papers, People people, PaperPost post,
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
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /** Issues the report to the body above in the name of whoever decides on it here, and mails it there. */
    public void reportToProvince(PlanId planId, String content, String actor) {
        Plan plan = plans.get(planId);
        Superior superior = superiors.on(today());
        IssuedDocument report = issuance.issue(papers.provinceReport(plan, superior, content, headOfDepartment(actor)),
                actor);
        post.send(report, List.of(new Mail(planId, "", "province-report", "", superior.id(), superior.email(),
                "Báo cáo số " + report.numberText(),
                "Kính gửi: %s.\n\nĐảng ủy trân trọng gửi Báo cáo số %s về kết quả %s (gửi kèm thư này).".formatted(
                        superior.name(), report.numberText(), plan.text().title()))));
        journal.record(planId, actor, "provinceInformed",
                "Gửi Báo cáo số %s đến %s.".formatted(report.numberText(), superior.name()));
    }

    /** Nobody signs for another person, nor in a position that he does not hold. */
    private String headOfDepartment(String actor) {
        return people.inRole(Role.PROPAGANDA_HEAD, today()).stream().filter(head -> head.id().equals(actor)).findFirst()
                .map(Person::fullName).orElseThrow(() -> new Refusal("Báo cáo này do Trưởng Ban Tuyên giáo ký; hãy chuyển "
                        + "việc này cho đồng chí Trưởng Ban."));
    }

    /** @param noPersonalExcess whether the author confirms that no more about persons is told than is needed */
    public void publish(PlanId planId, String title, String summary, String content, boolean noPersonalExcess,
            String actor) {
        if (!noPersonalExcess) {
            throw new Refusal(
                    "Chưa xác nhận tin không chứa thông tin cá nhân quá mức cần thiết; hãy rà soát rồi đánh dấu.");
        }
        requireNoPersonalData(title, summary, content);
        records.add(new WebItem(planId, title, summary, content, actor, clock.instant()));
        journal.record(planId, actor, "websitePublished", "Đăng tin “%s” trên website.".formatted(title));
    }

    private static void requireNoPersonalData(String title, String summary, String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Tiêu đề", title);
        fields.put("Tóm tắt", summary);
        fields.put("Nội dung tin", content);
        List<String> places = fields.entrySet().stream().flatMap(field -> PersonalData.in(field.getValue()).stream()
                .map(one -> "%s “%s” (%s, dòng %d)".formatted(one.kind(), one.words(), field.getKey(), one.line()))).toList();
        if (!places.isEmpty()) {
            throw new Refusal("Tin còn thông tin cá nhân, hãy bỏ trước khi đăng: %s.".formatted(String.join("; ", places)));
        }
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
