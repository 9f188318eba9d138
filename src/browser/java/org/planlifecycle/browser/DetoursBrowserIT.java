package org.planlifecycle.browser;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planlifecycle.Scenario;
import org.planlifecycle.conference.process.ConferencePlay;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a plan leaves the straight way, its people find the form for it in Tasklist, and what they answer is done. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetoursBrowserIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Plans plans;
    @Autowired
    private PlanUnits units;
    @Autowired
    private AwardProposals proposals;
    @Autowired
    private Outbox outbox;
    @Autowired
    private MailDispatch mails;
    @Autowired
    private WorkingCalendar calendar;

    private Chromium chromium;
    private PlanId plan;
    private Desks desks;

    @BeforeAll
    void theOfficeOpens() {
        chromium = new Chromium(port);
    }

    @BeforeEach
    void itIsMonday() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @AfterAll
    void closeTheBrowser() {
        List<String> complaints = chromium.complaints();
        chromium.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void unitsThatStaySilentAreAskedAgainAndAgainUntilReportingIsClosed() {
        plan = scenario.givenUnitsAtTheirReports("duong-vong-1", "CS21", "CS22");
        desks = new Desks(chromium, scenario, tasks, plan);
        desks.step("cs21", "userTask_submitReport", of("action", "ASK_EXTENSION", "proposedDate",
                LocalDate.of(2021, 3, 12), "extensionReason", "Chờ số liệu của các chi bộ trực thuộc."));
        desks.step("bantuyengiao", "userTask_decideExtension", of("decision", "SHORTEN", "grantedDate",
                LocalDate.of(2021, 3, 10), "answer", "Cần số liệu sớm để tổng hợp."));
        assertThat(units.get(plan, "CS21").lastDay()).isEqualTo("2021-03-10");

        untilTheEndOf("2021-03-08");
        desks.step("bantuyengiao", "userTask_callUnits", of("calls", List.of(of("spokenTo", "Văn thư đơn vị",
                "result", "PROMISED", "promisedDay", LocalDate.of(2021, 3, 11), "note", "Nộp trong tuần"))));
        untilTheEndOf("2021-03-12");
        desks.step("thuongtruc", "userTask_signLetters", of("outcome", "SIGN"));
        desks.step("vanthu", "userTask_issueLetters", of("sealed", true));
        desks.step("thuongtruc", "userTask_reviewMissing", of("direction", "Mời bí thư đơn vị đến làm việc."));
        untilTheEndOf("2021-03-19");
        desks.step("bantuyengiao", "userTask_decideCutOff", of("decision", "LIST_MISSING",
                "reason", "Còn hai đơn vị chưa nộp."));
        desks.step("thuongtruc", "userTask_decideMissing", of("decision", "CLOSE",
                "direction", "Không chờ thêm; phê bình đơn vị chậm báo cáo."));

        assertThat(units.of(plan)).extracting(PlanUnit::outcome).containsOnly(PlanUnit.Outcome.MISSING);
    }

    /** Day by day at office hours, so that each step of the ladder happens when it is due. */
    private void untilTheEndOf(String lastDay) {
        for (LocalDate day = scenario.today(); !day.isAfter(LocalDate.parse(lastDay)); day = day.plusDays(1)) {
            scenario.moveTo(day + "T17:00");
            scenario.runJobs(plan);
            mails.sendDue(1000);
        }
    }

    @Test
    void theDeadlineOfARunningPlanIsMovedByTwoPeople() {
        plan = scenario.givenARunningPlan(List.of("CS23"));
        desks = new Desks(chromium, scenario, tasks, plan);
        chromium.of("bantuyengiao").start("Thay đổi kế hoạch", new CamundaForm("change-plan"), of("plan",
                plans.get(plan).shortName(), "kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021",
                "reason", "Tỉnh ủy lùi thời hạn báo cáo."), "detour-change-plan");
        desks.step("thuongtruc", "userTask_approveChange", of("outcome", "APPROVE", "remark", "Đồng ý."));

        assertThat(plans.get(plan).deadline().lastDay()).isEqualTo("2021-03-14");
        assertThat(units.get(plan, "CS23").lastDay()).isEqualTo("2021-03-14");
    }

    @Test
    void aRestDayIsRecordedFromItsNotice() {
        chromium.of("vanphong").start("Cập nhật ngày nghỉ", new CamundaForm("record-rest-day"), of(
                "firstDay", LocalDate.of(2021, 6, 1), "occasion", "Dịp khác", "name", "Ngày nghỉ hoán đổi",
                "kind", "SWAPPED_REST_DAY", "status", "ENACTED", "source", "Thông báo số 20-TB/ĐUK"),
                "detour-record-rest-day");

        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 6, 1))).isFalse();
    }

    @Test
    void aDayThatALawGivesEveryYearIsRecorded() {
        chromium.of("vanphong").start("Ghi ngày nghỉ hằng năm", new CamundaForm("record-statutory-day"), of(
                "change", "BEGIN", "name", "Ngày Gia đình Việt Nam", "reckoning", "SOLAR", "day", 28, "month", 6,
                "validFrom", LocalDate.of(2071, 1, 1), "documentNumber", "Luật số 10/2070/QH25", "documentDate",
                LocalDate.of(2070, 11, 10), "daysSeen", true), "detour-record-statutory-day");

        assertThat(calendar.isWorkingDay(LocalDate.of(2072, 6, 28))).isFalse();
    }

    @Test
    void anIndicatorIsRewordedForTheReportsToCome() {
        chromium.of("bantuyengiao").start("Điều chỉnh biểu mẫu báo cáo", new CamundaForm("amend-report-form"), of(
                "change", "REWORD", "indicator", "C1", "label", "Tin, bài, phóng sự tuyên truyền về Chỉ thị 05",
                "reason", "Hướng dẫn của Ban Tuyên giáo Tỉnh ủy."), "detour-amend-report-form");
    }

    @Test
    void whoeverWasNotCommendedIsToldWhy() {
        plan = scenario.givenAnIssuedPlan("duong-vong-2", "CS24");
        proposals.replace(plan, List.of(new AwardProposal("CN-001", NomineeKind.INDIVIDUAL, "Cán bộ được đề nghị",
                "Chuyên viên", "CS24", true, AwardForm.GIAY_KHEN, "Nhiều sáng kiến được áp dụng.")), "bantuyengiao");
        scenario.startFor(plan, "approve-commendations", of("proposalMade", true));
        desks = new Desks(chromium, scenario, tasks, plan);
        for (String member : Answers.VOTERS) {
            Task vote = scenario.tasksOf(plan).taskDefinitionKey("userTask_castVote").taskAssignee(member).singleResult();
            scenario.complete(member, vote, of("votes", List.of(of("code", "CN-001", "vote", "DISAGREE", "note", ""))));
        }
        scenario.runJobs(plan);

        desks.step("bantuyengiao", "userTask_explainRejections",
                Answers.eachOf("explanations", of("reason", "Thành tích chưa có phạm vi ảnh hưởng trong toàn Khối.")));

        assertThat(scenario.instancesOf(plan)).isEmpty();
    }

    @Test
    void aConferenceThatCannotBeHeldGetsAnotherDay() {
        plan = scenario.givenAnIssuedPlan("duong-vong-3", "CS25");
        scenario.startFor(plan, "prepare-conference", Map.of());
        new ConferencePlay(scenario, plan).until("userTask_assessConditions")
                .complete("userTask_assessConditions", of("riskLevel", "VERY_HIGH"));
        desks = new Desks(chromium, scenario, tasks, plan);

        desks.step("vanphong", "userTask_rescheduleConference", of("newDay", LocalDate.of(2021, 5, 26),
                "reason", "Phòng, chống dịch Covid-19."));

        assertThat(plans.get(plan).conference().day()).contains(LocalDate.of(2021, 5, 26));
    }

    @Test
    void aRecipientWithoutAnAddressGetsOne() {
        plan = scenario.givenAnIssuedPlan("duong-vong-4", "CS26");
        outbox.add(new Mail(plan, "CS26", "plan-issued", "", "cs26", "", "Kế hoạch mới", "Đề nghị thực hiện."));
        mails.sendDue(1000);
        Task task = tasks.createTaskQuery().taskDefinitionKey("userTask_correctRecipient").singleResult();
        Tasklist office = chromium.of("vanphong");
        office.open(task.getId());
        office.claim();
        office.fill(new CamundaForm("correct-recipient"), of("solution", "CORRECT", "address", "dangbo26@example.vn"));
        office.picture("detour-correct-recipient");
        office.complete();

        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
    }
}
