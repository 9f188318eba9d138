package org.planlifecycle.conference;

import java.time.LocalDate;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Fixes when, where and how the conference is held, and whether it may be. */
@Service
public class ConferencePreparation {

    /** What the journal calls a reason that may be a mere note. */
    private static final String NOTE = "Lý do, ghi chú";

    private final Conferences conferences;
    private final ConferenceDays days;
    private final Plans plans;
    private final PlanChanges changes;
    private final Journal journal;

    ConferencePreparation(Conferences conferences, ConferenceDays days, Plans plans, PlanChanges changes,
            Journal journal) {
        this.conferences = conferences;
        this.days = days;
        this.plans = plans;
        this.changes = changes;
        this.journal = journal;
    }

    public void plan(PlanId planId, ProposeConference proposal, String actor) {
        days.requireSuitable(plans.get(planId), proposal.day(), proposal.windowReason());
        changes.holdConferenceOn(planId, proposal.day(), actor);
        conferences.save(Conference.planned(planId, proposal, actor));
        journal.record(planId, actor, Deed.of("conferencePlanned", "Dự kiến hội nghị lúc %s ngày %s, %s.".formatted(
                proposal.startsAt().text(), VietnameseDate.brief(proposal.day()),
                proposal.intendedMode().label().toLowerCase())).because(NOTE, proposal.windowReason()));
    }

    public void bookVenue(PlanId planId, Venue venue, String actor) {
        conferences.save(conferences.get(planId).bookVenue(venue));
        journal.record(planId, actor, "venueBooked",
                "Đặt hội trường %s, sức chứa %d.".formatted(venue.name(), venue.capacity()));
    }

    public void assess(PlanId planId, ConditionAssessment assessment) {
        conferences.save(conferences.get(planId).assess(assessment));
        journal.record(planId, assessment.assessedBy(), Deed.of("conditionsAssessed",
                "Mức nguy cơ %s, %d đại biểu, sức chứa %d.".formatted(assessment.riskLevel().label().toLowerCase(),
                        assessment.delegates(), assessment.capacity())).because(NOTE, assessment.note()));
    }

    /** Keeps what the decision table answered; returns whether the conference has to be put off. */
    public boolean recordMode(PlanId planId, ConferenceMode mode) {
        conferences.save(conferences.get(planId).choose(mode));
        journal.record(planId, Journal.ENGINE, "modeChosen",
                "Hình thức theo bảng quyết định: %s.".formatted(mode.label()));
        return mode == ConferenceMode.POSTPONE;
    }

    /** The Standing Committee lets the conference take place, or not, which needs a reason. */
    public void confirm(PlanId planId, boolean go, String reason, String actor) {
        boolean ownAssessment = conferences.get(planId).assessment().map(ConditionAssessment::assessedBy)
                .filter(actor::equals).isPresent();
        if (ownAssessment) {
            throw new Refusal(
                    "Người đã đánh giá điều kiện không được quyết định tổ chức; hãy chuyển người khác quyết định.");
        }
        if (!go && reason.isBlank()) {
            throw new Refusal("Không cho phép tổ chức thì phải nêu lý do; hãy nhập lý do.");
        }
        journal.record(planId, actor, (go ? Deed.of("conferenceConfirmed", "Cho phép tổ chức hội nghị.")
                : Deed.of("conferenceRefused", "Chưa cho phép tổ chức hội nghị.")).because(NOTE, reason));
    }

    /** Another day: the guests are invited anew. */
    public void reschedule(PlanId planId, LocalDate newDay, String reason, String actor) {
        Plan plan = plans.get(planId);
        if (plan.conference().day().filter(newDay::equals).isPresent()) {
            throw new Refusal("Ngày %s chính là ngày phải đổi; hãy chọn ngày khác."
                    .formatted(VietnameseDate.brief(newDay)));
        }
        days.requireSuitable(plan, newDay, reason);
        changes.holdConferenceOn(planId, newDay, actor);
        conferences.save(conferences.get(planId).nextRound());
        journal.record(planId, actor, Deed.of("conferenceRescheduled",
                "Chuyển hội nghị sang ngày %s.".formatted(VietnameseDate.brief(newDay))).because(NOTE, reason));
    }
}
