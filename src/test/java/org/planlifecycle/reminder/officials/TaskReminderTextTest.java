package org.planlifecycle.reminder.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;

class TaskReminderTextTest {

    private static final Plan DRAFT = Plan.propose(new PlanId("kh-2021-text"),
            new PlanText("five-year-review", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW", List.of("Chỉ thị số 05-CT/TW"),
                    "Mục đích.", "Yêu cầu.", "Nội dung.", "Tổ chức.", List.of("Công văn số 85-CV/BTGTU"),
                    List.of("- Các chi bộ,")),
            new ReviewPeriod(2016, 2020),
            new ReportDeadline("trước ngày 08/3/2021", Instant.parse("2021-03-07T17:00:00Z"), LocalDate.of(2021, 3, 7)),
            new ConferenceWindow("tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null),
            "bantuyengiao", Instant.parse("2021-02-22T01:00:00Z"));
    private static final Plan ISSUED = DRAFT.issue("08-KH/ĐUK", LocalDate.of(2021, 2, 23));

    @Test
    void aHolderReadsWhatIsDueWhenForWhichPlanAndHowMuchTimeIsLeft() {
        TaskReminderText text = text(ISSUED, "Kiểm tra báo cáo – Chi bộ Văn phòng");

        assertThat(text.subject(OfficialAction.REMIND_HOLDER))
                .isEqualTo("Nhắc việc: Kiểm tra báo cáo – Chi bộ Văn phòng – Kế hoạch số 08-KH/ĐUK");
        assertThat(text.body(OfficialAction.REMIND_HOLDER, "Nguyễn Văn Thử")).isEqualTo("""
                Kính gửi đồng chí Nguyễn Văn Thử,

                Việc “Kiểm tra báo cáo – Chi bộ Văn phòng” của Kế hoạch số 08-KH/ĐUK, sơ kết 5 năm thực hiện Chỉ thị số \
                05-CT/TW, phải xong chậm nhất ngày 05/3/2021; còn 1 ngày làm việc.

                Đề nghị đồng chí mở việc này trong danh sách việc và hoàn thành. Nếu việc đã xong, xin bỏ qua thư này.

                Ban Tuyên giáo Đảng ủy""");
    }

    @Test
    void thePlanIsNamedOnceThoughTaskListsNameItInTheTask() {
        assertThat(text(ISSUED, "Soạn báo cáo tổng hợp – Kế hoạch số 08-KH/ĐUK").subject(OfficialAction.REMIND_HOLDER))
                .isEqualTo("Nhắc việc: Soạn báo cáo tổng hợp – Kế hoạch số 08-KH/ĐUK");
    }

    @Test
    void aPlanWithoutANumberIsNamedByItsSubject() {
        assertThat(text(DRAFT, "Soạn dự thảo kế hoạch").body(OfficialAction.REMIND_HOLDER, "Nguyễn Văn Thử"))
                .contains("của Dự thảo kế hoạch sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW, phải xong");
    }

    @ParameterizedTest
    @CsvSource({"TELL_HEAD, Việc quá hạn của Ban Tuyên giáo:, phân công người khác",
        "TELL_CHAIR, Việc quá hạn của Ban Tuyên giáo:, cho ý kiến đôn đốc",
        "LIST_TO_CHAIR, Việc quá hạn nhiều ngày của Ban Tuyên giáo:, đã được nhắc nhiều lần"})
    void othersReadWhoHasTheTask(OfficialAction action, String subject, String request) {
        TaskReminderText text = text(ISSUED, "Kiểm tra báo cáo");

        assertThat(text.subject(action)).startsWith(subject);
        assertThat(text.body(action, "Nguyễn Văn Thử")).contains("Việc đang do Ban Tuyên giáo giữ", request);
    }

    @ParameterizedTest
    @EnumSource
    void theWordsAreComposedUnicode(OfficialAction action) {
        TaskReminderText text = text(ISSUED, "Kiểm tra báo cáo");

        assertThat(text.subject(action) + text.body(action, "")).matches(all -> Normalizer.isNormalized(all,
                Normalizer.Form.NFC));
    }

    private static TaskReminderText text(Plan plan, String taskName) {
        OfficialTask task = new OfficialTask("task-1", "userTask_checkReport", taskName, "propaganda", null,
                LocalDate.of(2021, 3, 5));
        return new TaskReminderText(plan, task, "Ban Tuyên giáo", "còn 1 ngày làm việc");
    }
}
