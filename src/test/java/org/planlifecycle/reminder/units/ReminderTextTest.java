package org.planlifecycle.reminder.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;

class ReminderTextTest {

    private static final PlanId PLAN = new PlanId("ke-hoach-08");

    @ParameterizedTest
    @CsvSource({
        "2021-03-07, 2021-03-04, trước ngày 08/3/2021, còn 3 ngày nữa là hết hạn, Nhắc nộp báo cáo",
        "2021-03-07, 2021-03-07, trước ngày 08/3/2021, hôm nay là ngày cuối cùng, Nhắc nộp báo cáo",
        "2021-03-07, 2021-03-10, trước ngày 08/3/2021, đã quá hạn 3 ngày, Đôn đốc báo cáo quá hạn",
        "2021-03-12, 2021-03-10, chậm nhất ngày 12/3/2021, còn 2 ngày nữa là hết hạn, Nhắc nộp báo cáo"})
    void aReminderSaysUntilWhenAndHowTheUnitStands(LocalDate lastDay, LocalDate today, String deadline,
            String standing, String subject) {
        ReminderText text = new ReminderText(plan(), unit(lastDay), today, false);

        assertThat(text.body("Cán bộ Một", "", Role.UNIT_CONTACT)).contains("Đảng bộ Một", deadline, standing,
                "xin bỏ qua thư này").doesNotContain("\n\n\n");
        assertThat(text.subject()).isEqualTo(subject + ": Kế hoạch số 08-KH/ĐUK");
        assertThat(text.letterOpening()).contains(deadline, standing);
    }

    @Test
    void whoHasNoAccountIsNotSentToAListOfTasks() {
        ReminderText text = new ReminderText(plan(), unit(LocalDate.of(2021, 3, 7)), LocalDate.of(2021, 3, 10),
                false);

        assertThat(text.body("Bí thư Một", "", Role.UNIT_SECRETARY)).contains("chỉ đạo cán bộ đầu mối")
                .doesNotContain("mở công việc", "\n\n\n");
        assertThat(text.body("Cán bộ Một", "", Role.UNIT_CONTACT)).contains("mở công việc “Nộp báo cáo”");
    }

    @Test
    void aDayOfTheUnitsOwnIsNotSaidToStandInThePlan() {
        ReminderText text = new ReminderText(plan(), unit(LocalDate.of(2021, 3, 12)), LocalDate.of(2021, 3, 15), false);

        assertThat(text.body("Cán bộ Một", "", Role.UNIT_CONTACT))
                .contains("đơn vị báo cáo, theo thời hạn cho riêng đơn vị chậm nhất ngày 12/3/2021.");
        assertThat(text.letterOpening()).contains("phải gửi báo cáo, theo thời hạn cho riêng đơn vị chậm nhất ngày 12/3/2021;");
    }

    @Test
    void aUnitThatGotItsReportBackIsNotToldThatNoneCame() {
        ReminderText text = new ReminderText(plan(), unit(LocalDate.of(2021, 3, 12)), LocalDate.of(2021, 3, 15), true);

        assertThat(text.body("Cán bộ Một", "", Role.UNIT_CONTACT)).contains("chưa nhận được báo cáo đã bổ sung của đơn vị, "
                + "sau khi trả lại báo cáo nộp trước, đã quá hạn 3 ngày.");
        assertThat(text.letterOpening()).endsWith("chưa nhận được báo cáo đã bổ sung, sau khi trả lại báo cáo nộp trước.");
    }

    @Test
    void nobodyIsAskedAfterTheDayToBeInTime() {
        ReminderText late = new ReminderText(plan(), unit(LocalDate.of(2021, 3, 7)), LocalDate.of(2021, 3, 10), false);

        assertThat(late.body("Bí thư Một", "", Role.UNIT_SECRETARY)).contains("nếu chưa thể nộp ngay thì gửi yêu cầu gia hạn")
                .doesNotContain("đúng hạn");
        assertThat(new ReminderText(plan(), unit(LocalDate.of(2021, 3, 7)), LocalDate.of(2021, 3, 4), false)
                .body("Cán bộ Một", "", Role.UNIT_CONTACT)).contains("Nếu chưa thể nộp đúng hạn");
    }

    private static PlanUnit unit(LocalDate lastDay) {
        return new PlanUnit(PLAN, "CS01", "Đảng bộ Một", endOf(LocalDate.of(2021, 3, 7)), endOf(lastDay), lastDay,
                Instant.EPOCH, null, null, null);
    }

    private static Plan plan() {
        PlanText text = new PlanText("five-year-review", "sơ kết 5 năm", List.of("Chỉ thị"), "", "", "", "",
                List.of(), List.of());
        return Plan.propose(PLAN, text, new ReviewPeriod(2016, 2020), new ReportDeadline("trước ngày 08/3/2021",
                endOf(LocalDate.of(2021, 3, 7)), LocalDate.of(2021, 3, 7)),
                new ConferenceWindow("Dự kiến tháng 5/2021", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null),
                "nguoi-soan", Instant.EPOCH).issue("08-KH/ĐUK", LocalDate.of(2021, 2, 22));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }
}
