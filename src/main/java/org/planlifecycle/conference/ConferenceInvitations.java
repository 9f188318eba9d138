package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Signers;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Invites the guests, again for each new day, and keeps what they answer. */
@Service
public class ConferenceInvitations {

    private final Conferences conferences;
    private final Invitations invitations;
    private final Plans plans;
    private final DocumentIssuance issuance;
    private final Documents documents;
    private final ConferencePapers papers;
    private final InvitationMails mails;
    private final Programmes programmes;
    private final PaperStyle style;
    private final Signers signers;
    private final Clock clock;
    private final Outbox outbox;
    private final PaperPost post;
    private final Journal journal;

    ConferenceInvitations(Conferences conferences, Invitations invitations, Plans plans, DocumentIssuance issuance,
            Documents documents, ConferencePapers papers, InvitationMails mails, Programmes programmes,
            PaperStyle style, Signers signers, Clock clock, Outbox outbox, PaperPost post, Journal journal) {
        this.conferences = conferences;
        this.invitations = invitations;
        this.plans = plans;
        this.issuance = issuance;
        this.documents = documents;
        this.papers = papers;
        this.mails = mails;
        this.programmes = programmes;
        this.style = style;
        this.signers = signers;
        this.clock = clock;
        this.outbox = outbox;
        this.post = post;
        this.journal = journal;
    }

    public void prepare(PlanId planId, String content, String requirements, List<GuestGroup> groups, String actor) {
        signers.requireMaySign(style.invitation(), actor, LocalDate.now(clock));
        int round = conferences.get(planId).round();
        Invitation invitation = new Invitation(planId, round, content, requirements, groups, actor);
        invitations.save(invitation);
        journal.record(planId, actor, "invitationsPrepared",
                "Lập danh sách mời %d khách trong %d nhóm.".formatted(invitation.invited(), groups.size()));
    }

    /** Issues the letter of invitation with the programme and mails the letter; for a new day both say what has changed. */
    public void send(PlanId planId) {
        Plan plan = plans.get(planId);
        Conference conference = conferences.get(planId);
        Invitation invitation = invitations.get(planId, conference.round());
        DraftDocument draft = papers.invitation(plan, conference, invitation);
        IssuedDocument letter = issuance.issue(draft, invitation.preparedBy());
        issueProgramme(plan, conference, invitation.preparedBy());
        int sent = post.send(letter, mails.invite(plan, conference, invitation, letter.numberText()));
        journal.record(planId, Journal.ENGINE, conference.isRescheduled() ? "changeNoticesSent" : "invitationsSent",
                "Ban hành giấy mời số %s, gửi %d thư điện tử.".formatted(letter.numberText(), sent));
    }

    private void issueProgramme(Plan plan, Conference conference, String actor) {
        Programme programme = programmes.of(plan.id());
        if (!programme.items().isEmpty()) {
            issuance.issue(papers.programme(plan, conference, programme, actor), actor);
        }
    }

    /** Tells those who hold an invitation, at once, that its day does not stand any more. */
    public void postpone(PlanId planId, String reason) {
        if (isInvited(planId)) {
            int sent = outbox.addAll(mails.postpone(plans.get(planId), invitations.latest(planId).orElseThrow(), reason));
            journal.record(planId, Journal.ENGINE, "postponementTold",
                    "Báo hoãn hội nghị, gửi %d thư điện tử.".formatted(sent));
        }
    }

    /** Tells those who hold an invitation that the conference was held on another day, which needs a reason. */
    void tellOtherDay(Plan plan, LocalDate invited, LocalDate held, String reason) {
        if (!isInvited(plan.id())) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refusal("Giấy mời ghi hội nghị ngày %s nhưng ngày đã tổ chức ghi %s; hãy kiểm tra, nếu đúng thì nêu lý do."
                    .formatted(VietnameseDate.brief(invited), VietnameseDate.brief(held)));
        }
        int sent = outbox.addAll(mails.otherDay(plan, invitations.latest(plan.id()).orElseThrow(), held, reason));
        journal.record(plan.id(), Journal.ENGINE, "otherDayTold",
                "Báo hội nghị đã tổ chức ngày %s, gửi %d thư điện tử.".formatted(VietnameseDate.brief(held), sent));
    }

    private boolean isInvited(PlanId planId) {
        return documents.ofPlan(planId).stream().anyMatch(paper -> paper.kind() == DocumentKind.INVITATION);
    }

    /** Tells those who hold an invitation that there will be no conference; does nothing before anybody was invited. */
    public void callOff(PlanId planId) {
        if (!isInvited(planId)) {
            return;
        }
        int sent = outbox.addAll(mails.callOff(plans.get(planId), invitations.latest(planId).orElseThrow()));
        journal.record(planId, Journal.ENGINE, "conferenceCalledOff",
                "Báo không tổ chức hội nghị, gửi %d thư điện tử.".formatted(sent));
    }

    /** The replies come in the order of the groups. */
    public void recordReplies(PlanId planId, List<Reply> replies, String actor) {
        Invitation invitation = invitations.get(planId, conferences.get(planId).round());
        RowCodes.requireAll("Trả lời giấy mời", invitation.groups().size(), replies.stream().map(Reply::code).toList());
        List<GuestGroup> groups = new ArrayList<>();
        for (Reply reply : replies) {
            groups.add(invitation.groups().get(groups.size()).replied(reply.accepted(), reply.declined()));
        }
        Invitation answered = invitation.with(groups);
        invitations.save(answered);
        journal.record(planId, actor, "repliesRecorded",
                "%d trên %d khách mời nhận lời.".formatted(answered.accepted(), answered.invited()));
    }
}
