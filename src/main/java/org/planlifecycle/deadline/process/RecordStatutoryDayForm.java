package org.planlifecycle.deadline.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.NewStatutoryDay;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.deadline.StatutoryDay;
import org.planlifecycle.deadline.StatutoryDayRecording;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The office or an administrator records which days a law gives every year, or that it gives them no more. */
@Component
class RecordStatutoryDayForm extends FormContract {

    private enum Change { BEGIN, END }

    private final StatutoryDayRecording recording;

    RecordStatutoryDayForm(StatutoryDayRecording recording) {
        super(RecordStatutoryDay.KEY, RecordStatutoryDay.LAW_CHANGED, "record-statutory-day");
        this.recording = recording;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Map<String, String>> rules = recording.rules().entrySet().stream()
                .map(rule -> Map.of("value", rule.getKey(), "label", rule.getValue())).toList();
        return Map.of("rules", rules, "change", Change.BEGIN.name(), "reckoning", StatutoryDay.Reckoning.SOLAR.name(),
                "dayCount", 1, "compensatedBy", "Bộ luật Lao động 2019, Điều 111");
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        String source = "%s, ngày %s".formatted(submission.text("documentNumber").strip(),
                PrintedDates.formatDate(submission.date("documentDate")));
        boolean seen = submission.flag("daysSeen");
        if (submission.choice("change", Change.class) == Change.BEGIN) {
            recording.begin(wish(submission, source), seen, context.userId());
        } else {
            recording.end(given(submission, "rule", "Quy định thôi áp dụng"),
                    givenDate(submission, "endsFrom", "Thôi áp dụng từ ngày"), source, seen, context.userId());
        }
    }

    private static NewStatutoryDay wish(Submission submission, String source) {
        given(submission, "reckoning", "Tính theo");
        return new NewStatutoryDay(given(submission, "name", "Tên ngày nghỉ"),
                submission.choice("reckoning", StatutoryDay.Reckoning.class), givenNumber(submission, "month", "Tháng"),
                givenNumber(submission, "day", "Ngày"), submission.findInteger("dayCount").orElse(1),
                givenDate(submission, "validFrom", "Có hiệu lực từ ngày"), submission.findDate("validTo").orElse(null),
                source, submission.text("compensatedBy").strip());
    }

    private static String given(Submission submission, String name, String label) {
        String value = submission.text(name).strip();
        if (value.isEmpty()) {
            throw missing(label);
        }
        return value;
    }

    private static int givenNumber(Submission submission, String name, String label) {
        return submission.findInteger(name).orElseThrow(() -> missing(label));
    }

    private static LocalDate givenDate(Submission submission, String name, String label) {
        return submission.findDate(name).orElseThrow(() -> missing(label));
    }

    private static Refusal missing(String label) {
        return new Refusal("Chưa điền mục “%s”; hãy điền rồi gửi lại.".formatted(label));
    }
}
