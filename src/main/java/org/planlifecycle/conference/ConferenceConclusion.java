package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.deadline.DeadlineDoubts;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Concludes the conference: signs the conclusion, issues minutes and notice, follows the tasks given by it. */
@Service
public class ConferenceConclusion {

    private final Conclusions conclusions;
    private final Meetings meetings;
    private final Plans plans;
    private final DocumentIssuance issuance;
    private final ConferencePapers papers;
    private final UnitContacts contacts;
    private final People people;
    private final PaperPost post;
    private final Journal journal;
    private final DeadlineDoubts doubts;
    private final Clock clock;

    ConferenceConclusion(Conclusions conclusions, Meetings meetings, Plans plans, DocumentIssuance issuance,
            ConferencePapers papers, UnitContacts contacts, People people, PaperPost post, Journal journal,
            DeadlineDoubts doubts, Clock clock) {
        this.conclusions = conclusions;
        this.meetings = meetings;
        this.plans = plans;
        this.issuance = issuance;
        this.papers = papers;
        this.contacts = contacts;
        this.people = people;
        this.post = post;
        this.journal = journal;
        this.doubts = doubts;
        this.clock = clock;
    }

    public void sign(Conclusion conclusion) {
        LocalDate today = LocalDate.now(clock);
        for (FollowUp followUp : conclusion.followUps()) {
            if (!followUp.dueOn().isAfter(today)) {
                throw new Refusal("Hạn %s của việc “%s” không sau hôm nay; hãy đặt hạn muộn hơn."
                        .formatted(VietnameseDate.brief(followUp.dueOn()), followUp.task()));
            }
            doubts.about(followUp.dueOn()).ifPresent(doubt -> {
                throw new Refusal("Hạn %s của việc “%s” %s; hãy đặt hạn khác.".formatted(
                        VietnameseDate.brief(followUp.dueOn()), followUp.task(), doubt));
            });
        }
        conclusions.save(conclusion);
        journal.record(conclusion.planId(), conclusion.signedBy(), "conclusionSigned",
                "Ký thông báo kết luận, giao %d nhiệm vụ.".formatted(conclusion.followUps().size()));
    }

    /** Numbers the minutes and the notice, and mails the notice to the units. */
    public void issueNotice(PlanId planId) {
        Plan plan = plans.get(planId);
        Meeting meeting = meetings.get(planId);
        Minutes minutes = meetings.minutesOf(planId);
        Conclusion conclusion = conclusions.get(planId);
        IssuedDocument record = issuance.issue(papers.minutes(plan, meeting, minutes), minutes.recordedBy());
        IssuedDocument notice = issuance.issue(papers.conclusion(plan, meeting, conclusion), conclusion.signedBy());
        post.send(record, List.of());
        int sent = post.send(notice, mails(plan, notice, conclusion));
        journal.record(planId, Journal.ENGINE, "conclusionNoticeIssued",
                "Ban hành biên bản số %s, thông báo số %s; gửi %d thư điện tử."
                        .formatted(record.numberText(), notice.numberText(), sent));
    }

    private List<Mail> mails(Plan plan, IssuedDocument notice, Conclusion conclusion) {
        String subject = "Thông báo kết luận hội nghị số " + notice.numberText();
        String body = """
                Kính gửi đồng chí %s,

                Ban Thường vụ Đảng ủy đã ban hành Thông báo kết luận hội nghị số %s theo %s.

                %s

                Trân trọng.""";
        return contacts.of(plan.id(), LocalDate.now(clock)).stream()
                .map(contact -> new Mail(plan.id(), contact.unitCode(), "conference-conclusion", "", contact.personId(),
                        contact.email(), subject, body.formatted(people.displayName(contact.personId()), notice.numberText(),
                                plan.shortName(), conclusion.text())))
                .toList();
    }

    /** The checks come in the order of the tasks. */
    public void confirmFollowUps(PlanId planId, List<FollowUpCheck> checks, String actor) {
        Conclusion conclusion = conclusions.get(planId);
        RowCodes.requireAll("Các việc được giao", conclusion.followUps().size(),
                checks.stream().map(FollowUpCheck::code).toList());
        List<FollowUp> confirmed = new ArrayList<>();
        for (FollowUpCheck check : checks) {
            confirmed.add(conclusion.followUps().get(confirmed.size()).confirmed(check.status(), check.note()));
        }
        conclusions.save(conclusion.with(confirmed));
        long done = checks.stream().filter(check -> check.status() == FollowUpStatus.DONE).count();
        journal.record(planId, actor, "followUpsConfirmed",
                "Xác nhận %d việc được giao, %d việc đã xong.".formatted(confirmed.size(), done));
    }
}
