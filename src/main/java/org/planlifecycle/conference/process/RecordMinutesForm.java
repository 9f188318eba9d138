package org.planlifecycle.conference.process;

import java.util.Map;
import org.planlifecycle.conference.ConferenceRecording;
import org.planlifecycle.conference.Meeting;
import org.planlifecycle.conference.Meetings;
import org.planlifecycle.conference.Minutes;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office for the minutes of the conference. */
@Component
class RecordMinutesForm extends ConferenceForm {

    private final Meetings meetings;
    private final People people;
    private final ConferenceRecording recording;

    RecordMinutesForm(ConferenceFacts facts, Meetings meetings, People people, ConferenceRecording recording) {
        super(facts, HoldConference.KEY, HoldConference.RECORD_MINUTES, "record-minutes");
        this.meetings = meetings;
        this.people = people;
        this.recording = recording;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        Meeting meeting = meetings.get(context.planId());
        return Map.of("heldOn", VietnameseDate.brief(meeting.heldOn()), "delegates", meeting.delegates(), "secretary",
                context.userId() == null ? "" : people.displayName(context.userId()));
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        recording.recordMinutes(new Minutes(context.planId(), sent.text("chair"), sent.text("secretary"),
                sent.integer("delegates"), sent.text("proceedings"), sent.text("statements"), context.userId()));
    }
}
