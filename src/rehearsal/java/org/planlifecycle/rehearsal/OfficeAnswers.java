package org.planlifecycle.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.variable.VariableMap;
import org.planlifecycle.deadline.WorkingCalendar;

/** What departments, office and Standing Committee send with each form: plain agreement, and figures that fit. */
final class OfficeAnswers {

    private static final String DECISION = "decision";
    private static final String OUTCOME = "outcome";
    private static final String[] BLOCKS = {"results", "shortcomings", "lessons", "solutions", "exemplars"};

    private final Map<String, Function<Asked, Map<String, Object>>> answers = new HashMap<>();

    OfficeAnswers(WorkingCalendar calendar) {
        issuance();
        reporting();
        commendation();
        answers.putAll(new ConferenceAnswers(calendar).all());
    }

    /** What is asked: the form as it opened, and the day. */
    record Asked(VariableMap form, LocalDate today) {

        Map<String, Object> fields(String... names) {
            Map<String, Object> fields = new HashMap<>();
            for (String name : names) {
                fields.put(name, form.get(name));
            }
            return fields;
        }
    }

    Map<String, Object> to(String activityId, VariableMap form, LocalDate today) {
        Function<Asked, Map<String, Object>> answer = answers.get(activityId);
        if (answer == null) {
            throw new IllegalStateException("The rehearsal has no answer to " + activityId);
        }
        return answer.apply(new Asked(form, today));
    }

    private void issuance() {
        answers.put("userTask_draftPlan", asked -> {
            Map<String, Object> fields = asked.fields("title", "directives", "legalBasis", "reviewFrom", "reviewTo",
                    "recipients", "deadlinePhrase", "conferencePhrase", "purpose", "requirements", "content",
                    "organisation");
            fields.put("unitScope", "ALL");
            return fields;
        });
        answers.put("userTask_appraisePlan", asked -> Map.of(OUTCOME, "PASS"));
        answers.put("userTask_signPlan", asked -> Map.of(OUTCOME, "SIGN", "position", asked.form().get("position"),
                "equalReason", "Diễn tập lại kế hoạch đã diễn tập."));
        answers.put("userTask_distributePlan", asked -> Map.of("sealed", true, "copies", 80));
        answers.put("userTask_publishPaper", asked -> Map.of("address", "https://example.vn/van-ban",
                "publishedOn", asked.today().toString()));
    }

    private void reporting() {
        answers.put("userTask_callUnits", asked -> Map.of("calls", Rows.answered(asked.form(), "calls",
                List.of("code"), row -> Map.of("spokenTo", "Cán bộ đầu mối", "result", "PROMISED",
                        "note", "Đơn vị hứa nộp trong tuần."))));
        answers.put("userTask_signLetters", asked -> Map.of(OUTCOME, "SIGN"));
        answers.put("userTask_issueLetters", asked -> Map.of("sealed", true));
        answers.put("userTask_reviewMissing", asked -> Map.of("direction",
                "Yêu cầu cấp ủy các đơn vị chưa nộp báo cáo nghiêm túc thực hiện và giải trình."));
        answers.put("userTask_decideCutOff", asked -> Map.of(DECISION, "PROCEED", "reason",
                "Đã đôn đốc nhiều lần, tổng hợp các báo cáo đã nhận."));
        answers.put("userTask_decideMissing", asked -> Map.of(DECISION, "CLOSE", "direction", "Tổng hợp, phê bình."));
        answers.put("userTask_draftSummary", asked -> asked.fields(BLOCKS));
        answers.put("userTask_consultSummary", asked -> Map.of("verdict", "COMMENT", "remarks", List.of(
                Map.of("part", "RESULTS", "text", "Đề nghị nêu rõ hơn kết quả nêu gương của người đứng đầu."),
                Map.of("part", "FIGURES", "text", "Đề nghị bổ sung số liệu của cả năm 2021."))));
        answers.put("userTask_reviseSummary", asked -> {
            Map<String, Object> fields = asked.fields(BLOCKS);
            fields.put("results", fields.get("results")
                    + "\nNgười đứng đầu cấp ủy các đơn vị đã đăng ký và thực hiện nội dung nêu gương.");
            fields.put("answers", Rows.answered(asked.form(), "answers", List.of("code", "department", "part", "text"),
                    OfficeAnswers::answer));
            return fields;
        });
        answers.put("userTask_approveSummary", asked -> Map.of(DECISION, "APPROVE"));
    }

    private static Map<String, Object> answer(Map<String, Object> row) {
        return row.get("text").toString().contains("2021") ? Map.of("answer", "REJECTED", "reason",
                "Thời kỳ sơ kết là 2016-2020; năm 2021 chưa kết thúc.") : Map.of("answer", "TAKEN", "reason", "");
    }

    private void commendation() {
        answers.put("userTask_gatherDossiers", asked -> Map.of("confirmed", true, "nominations",
                Rows.answered(asked.form(), "nominations", List.of("code", "name"), row -> Map.of("keep", "KEEP"))));
        for (String check : List.of("Organisation", "Inspection", "Office")) {
            answers.put("userTask_check" + check, asked -> Map.of("verdicts", Rows.answered(asked.form(),
                    "verdicts", List.of("code", "name"), OfficeAnswers::verdict)));
        }
        answers.put("userTask_draftShortlist", asked -> Map.of("choices",
                Rows.answered(asked.form(), "choices", List.of("code", "name"), OfficeAnswers::choice)));
        answers.put("userTask_castVote", asked -> Map.of("votes", Rows.answered(asked.form(), "votes",
                List.of("code", "name"), row -> Map.of("vote", "AGREE"))));
        answers.put("userTask_explainRejections", asked -> Map.of("explanations", Rows.answered(asked.form(),
                "explanations", List.of("code", "name"), row -> Map.of("reason", "Chưa đủ số phiếu tán thành."))));
        answers.put("userTask_signDecision", asked -> Map.of("confirmed", true));
        answers.put("userTask_prepareCertificates", asked -> Map.of("printed", asked.form().get("due"),
                "sealed", true));
    }

    private static Map<String, Object> verdict(Map<String, Object> row) {
        boolean doubtful = number(row) % 17 == 0;
        return doubtful ? Map.of("opinion", "OBJECT", "note", "Đang xem xét đơn phản ánh.") : Map.of("opinion", "AGREE");
    }

    /** Only those to whom the form itself proposes yes. */
    private static Map<String, Object> choice(Map<String, Object> row) {
        boolean chosen = "YES".equals(row.get("include"));
        return chosen ? Map.of("include", "YES", "awardForm", "GIAY_KHEN") : Map.of("include", "NO");
    }

    private static int number(Map<String, Object> row) {
        return Integer.parseInt(row.get("code").toString().replaceAll("\\D", ""));
    }
}
