package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Records that the conference took place, which awards were handed over, and what was said. */
@Service
public class ConferenceRecording {

    private final Meetings meetings;
    private final Awards awards;
    private final Plans plans;
    private final PlanChanges changes;
    private final ConferenceInvitations inviting;
    private final UnusualNumbers unusual;
    private final Journal journal;
    private final Clock clock;

    ConferenceRecording(Meetings meetings, Awards awards, Plans plans, PlanChanges changes,
            ConferenceInvitations inviting, UnusualNumbers unusual, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.awards = awards;
        this.plans = plans;
        this.changes = changes;
        this.inviting = inviting;
        this.unusual = unusual;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Every award of the plan appears once, in the order of the register.
     *
     * @param reason why day or delegates are others than the invitation and the replies say; empty for none
     */
    public void handOver(Meeting meeting, List<AwardHandOver> handOvers, String reason) {
        Plan plan = plans.get(meeting.planId());
        requireHeldInTime(plan, meeting.heldOn());
        List<Award> given = awards.of(plan.id());
        RowCodes.requireSame("Trao thưởng", given.stream().map(Award::code).toList(),
                handOvers.stream().map(AwardHandOver::code).toList());
        List<String> handed = handOvers.stream().filter(AwardHandOver::handedOver).map(AwardHandOver::code).toList();
        given.stream().filter(award -> handed.contains(award.code())).forEach(award -> requireDecided(award, meeting));
        unusual.requireUsualDelegates(plan.id(), meeting.delegates(), reason);
        plan.conference().day().filter(day -> !day.equals(meeting.heldOn()))
                .ifPresent(day -> inviting.tellOtherDay(plan, day, meeting.heldOn(), reason));
        if (!plan.conference().day().filter(meeting.heldOn()::equals).isPresent()) {
            changes.holdConferenceOn(plan.id(), meeting.heldOn(), meeting.recordedBy());
        }
        meetings.add(meeting);
        awards.handedOver(plan.id(), handed, meeting.heldOn());
        journal.record(plan.id(), meeting.recordedBy(), Deed.of("commendationsHandedOver",
                "Hội nghị ngày %s, %d đại biểu; trao %d trên %d quyết định khen thưởng.".formatted(
                        VietnameseDate.brief(meeting.heldOn()), meeting.delegates(), handed.size(), given.size()))
                .because("Lý do khác với giấy mời", reason));
    }

    private void requireHeldInTime(Plan plan, LocalDate heldOn) {
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày tổ chức hội nghị %s chưa đến; hãy nhập ngày đã tổ chức thực tế."
                    .formatted(VietnameseDate.brief(heldOn)));
        }
        if (heldOn.isBefore(plan.issuedOn())) {
            throw new Refusal("Ngày tổ chức hội nghị %s trước ngày ban hành kế hoạch %s; hãy nhập lại."
                    .formatted(VietnameseDate.brief(heldOn), VietnameseDate.brief(plan.issuedOn())));
        }
    }

    private static void requireDecided(Award award, Meeting meeting) {
        if (award.decidedOn().isAfter(meeting.heldOn())) {
            throw new Refusal("Quyết định khen thưởng %s ký sau ngày hội nghị; hãy chọn trao sau cho %s."
                    .formatted(award.decisionNumber(), award.name()));
        }
    }

    /** The minutes count the same delegates as were counted on the day. */
    public void recordMinutes(Minutes minutes) {
        int counted = meetings.get(minutes.planId()).delegates();
        if (minutes.delegates() != counted) {
            throw new Refusal("Biên bản ghi %d đại biểu nhưng hội nghị đã ghi nhận %d đại biểu có mặt; hãy ghi thống nhất."
                    .formatted(minutes.delegates(), counted));
        }
        meetings.add(minutes);
        journal.record(minutes.planId(), minutes.recordedBy(), "minutesRecorded",
                "Ghi biên bản hội nghị, %d đại biểu.".formatted(minutes.delegates()));
    }
}
