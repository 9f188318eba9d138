package org.planlifecycle.deadline.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.RecordRestDays;
import org.planlifecycle.deadline.RestDayKind;
import org.planlifecycle.deadline.RestDayRecording;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** The office or an administrator records what a notice says of rest days and swapped working days. */
@Component
class RecordRestDayForm extends FormContract {

    private static final String OTHER = "OTHER";

    private final RestDayRecording recording;

    RecordRestDayForm(RestDayRecording recording) {
        super(RecordRestDay.KEY, RecordRestDay.REST_DAY_NOTICED, "record-rest-day");
        this.recording = recording;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Map<String, String>> occasions = new ArrayList<>();
        recording.occasions().forEach(name -> occasions.add(Map.of("value", name, "label", name)));
        occasions.add(Map.of("value", OTHER, "label", "Dịp khác (ghi tên bên dưới)"));
        return Map.of("occasions", occasions, "status", RestDayStatus.ENACTED.name());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        LocalDate firstDay = submission.date("firstDay");
        String occasion = submission.text("occasion");
        recording.record(new RecordRestDays(firstDay, submission.findDate("lastDay").orElse(firstDay),
                (occasion.equals(OTHER) ? submission.text("name") : occasion).strip(),
                submission.choice("kind", RestDayKind.class), submission.choice("status", RestDayStatus.class),
                submission.text("source").strip()), context.userId());
    }
}
