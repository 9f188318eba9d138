package org.planlifecycle.conference.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.AwardHandOver;
import org.planlifecycle.conference.ConferenceRecording;
import org.planlifecycle.conference.Meeting;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Asks when the conference was held, how many came, and which awards were handed over. */
@Component
class HandOverCommendationsForm extends ConferenceForm {

    private static final String YES = "YES";
    /** Also where the body above was only asked for it. */
    private static final String LATER = "LATER";

    private final Awards awards;
    private final Plans plans;
    private final ConferenceRecording recording;
    private final Clock clock;

    HandOverCommendationsForm(ConferenceFacts facts, Awards awards, Plans plans, ConferenceRecording recording,
            Clock clock) {
        super(facts, HoldConference.KEY, HoldConference.HAND_OVER_COMMENDATIONS, "hand-over-commendations");
        this.awards = awards;
        this.plans = plans;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        List<Award> given = awards.of(context.planId());
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("awardCount", given.size());
        known.put("awards", given.stream()
                .map(award -> Map.of("code", award.code(), "name", award.name(), "handedOver",
                        award.form().isRequested() ? LATER : YES)).toList());
        plans.get(context.planId()).conference().day().filter(day -> !day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> known.put("heldOn", day));
        return known;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        Meeting meeting = new Meeting(context.planId(), sent.date("heldOn"), sent.integer("delegates"),
                context.userId());
        recording.handOver(meeting, sent.rows("awards").stream().map(row -> new AwardHandOver(row.text("code"),
                YES.equals(row.text("handedOver")))).toList(), sent.text("differenceReason"));
    }
}
