package org.planlifecycle.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanCancelled;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanChangeRequests;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** A running plan's deadline is moved, or the plan is cancelled, with the Standing Committee's approval. */
@ProcessTest
class ChangePlanProcessTest {

    private static final String REPORT_TASK = "userTask_acknowledgeRequest";

    @Autowired
    Scenario scenario;
    @Autowired
    Plans plans;
    @Autowired
    PlanUnits units;
    @Autowired
    Clock clock;
    @Autowired
    Journal journal;
    @Autowired
    ChangeNotices notices;
    @Autowired
    MailLog mails;
    @Autowired
    Documents documents;
    @Autowired
    PlanChangeRequests requests;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void anApprovedAmendmentMovesTheDeadlineOfEveryOpenUnit() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021"));
        assertThat(scenario.formOf("thuongtruc", scenario.task(plan, "userTask_approveChange"))
                .get("newDeadlineExplanation").toString()).contains("ngày làm việc cuối cùng là Thứ Sáu, ngày 12/3/2021");
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(plans.get(plan).deadline().phrase()).isEqualTo("trước ngày 15/3/2021");
        assertThat(units.of(plan)).extracting("lastDay").containsOnly(LocalDate.of(2021, 3, 14));
        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(2);
    }

    @Test
    void aDeadlineThatCanHardlyBeMeantIsProposedOnlyWithAYes() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2121", "acceptPastDeadline", true));

        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("deadlineConfirmed")).singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("trước ngày 15/3/2121", "năm 2121"));
    }

    @Test
    void aReasonThatNamesAnotherDeadlineThanTheNewOneIsProposedAndApprovedOnlyWithAReason() {
        PlanId plan = aRunningPlan();
        Map<String, Object> other = Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021", "reason",
                "Kế hoạch quy định gửi báo cáo trước ngày 08/3/2021, nay lùi thời hạn báo cáo đến hết ngày 20/3/2021.");
        String both = "Lý do, đoạn 1 ghi “đến hết ngày 20/3/2021”, Thời hạn mới là “trước ngày 15/3/2021”";

        assertThatThrownBy(() -> propose(plan, other)).hasMessageContaining(both);
        Map<String, Object> kept = new HashMap<>(other);
        kept.put("contradictionReason", "Ngày 20/3 là hạn tổng hợp.");
        propose(plan, kept);

        assertThat(scenario.formOf("thuongtruc", scenario.task(plan, "userTask_approveChange")).get("contradictions")
                .toString()).contains("đến hết ngày 20/3/2021", "Thời hạn mới", "trước ngày 15/3/2021")
                .doesNotContain("08/3/2021");
        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "APPROVE", "remark", "Đồng ý."))).hasMessageContaining(both);
        scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "APPROVE", "contradictionReason", "Đã rõ."));
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("signedOverContradiction"))
                .extracting("actor").containsExactly("bantuyengiao", "thuongtruc");
    }

    @Test
    void theReasonForTheEndOfAPlanRepeatsThePlansOwnDates() {
        PlanId plan = aRunningPlan();

        assertThatThrownBy(() -> propose(plan, Map.of("kind", "CANCEL", "reason", "Hội nghị tháng 6/2021 không tổ chức.")))
                .hasMessageContaining("Lý do, đoạn 1 ghi “tháng 6/2021”, Thời gian tổ chức hội nghị là “");
        propose(plan, Map.of("kind", "CANCEL", "reason", "Hội nghị tháng 5/2021 không tổ chức."));
    }

    @Test
    void aSecondPlanOfOtherUnitsAndDatesIsNotTouched() {
        PlanId plan = aRunningPlan();
        PlanId other = scenario.givenARunningPlan(List.of("CS03"));

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        scenario.runJobs(other);

        assertThat(plans.get(other).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(plans.get(other).number()).isNotEqualTo(plans.get(plan).number());
        assertThat(units.open(other)).extracting("unitCode").containsExactly("CS03");
        assertThat(scenario.tasksOf(other).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(1);
    }

    @Test
    void anApprovedCancellationEndsEverythingThatRunsForThePlan() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(units.open(plan)).isEmpty();
    }

    @Test
    void aRefusedChangeLeavesThePlanAsItWas() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "REFUSE", "remark", "Tiếp tục thực hiện kế hoạch."));

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(2);
    }

    @Test
    void aWrongProposalIsRefusedAndStartsNothing() {
        PlanId plan = aRunningPlan();
        int running = scenario.instancesOf(plan).size();

        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND"))).hasMessageContaining("Chưa nhập thời hạn mới");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 01/02/2021")))
                .hasMessageContaining("đã qua");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "dự kiến ngày 15/3/2021")))
                .hasMessageContaining("chỉ là dự kiến");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2121")))
                .hasMessageContaining("rơi vào năm 2121");
        assertThatThrownBy(() -> propose(plan, Map.of("plan", "khong-co", "kind", "CANCEL")))
                .hasMessageContaining("Không có kế hoạch này");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "CANCEL", "unit", "CS01")))
                .hasMessageContaining("không có trường “unit”");

        assertThat(scenario.instancesOf(plan)).hasSize(running);
    }

    @Test
    void aRefusalNeedsARemarkAndTheProposerCannotAnswer() {
        PlanId plan = aRunningPlan();
        propose(plan, Map.of("kind", "CANCEL"));

        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "REFUSE"))).hasMessageContaining("phải ghi lý do");
    }

    @Test
    void anAmendmentIsToldToTheContactsOfTheOpenUnitsAndInALetter() {
        PlanId plan = aRunningPlan();
        units.close(plan, "CS02", PlanUnit.Outcome.ACCEPTED, clock.instant());

        amend(plan, "trước ngày 15/3/2021");

        IssuedDocument letter = letters(plan, DocumentKind.PLAN_AMENDMENT).get(0);
        assertThat(PaperText.of(documents.content(letter.id()))).contains("Các ban, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy");
        assertThat(letter.numberText()).endsWith("-CV/ĐUK");
        assertThat(told(plan, "CS01", "plan-amended")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains(letter.numberText());
            assertThat(mail.body()).contains("trước ngày 15/3/2021", "Theo yêu cầu của cấp trên.");
        });
        assertThat(told(plan, "CS02", "plan-amended")).isEmpty();
    }

    @Test
    void eachAmendmentIsToldByALetterOfItsOwn() {
        PlanId plan = aRunningPlan();

        amend(plan, "trước ngày 15/3/2021");
        amend(plan, "trước ngày 20/3/2021");

        assertThat(letters(plan, DocumentKind.PLAN_AMENDMENT)).hasSize(2);
        assertThat(told(plan, "CS01", "plan-amended")).hasSize(2);
    }

    @Test
    void theSameChangeProposedTwiceMakesOneLetter() {
        PlanId plan = aRunningPlan();
        propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021"));

        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021")))
                .hasMessageContaining("đang có đề xuất “Sửa thời hạn báo cáo” chưa xong");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "CANCEL"))).hasMessageContaining("chưa xong");
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021")))
                .as("approved, but not carried out yet").hasMessageContaining("chưa xong");
        scenario.runJobs(plan);

        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "đến hết ngày 14/3/2021")))
                .hasMessageContaining("trùng thời hạn đang có (hết ngày 14/3/2021)");
        assertThat(letters(plan, DocumentKind.PLAN_AMENDMENT)).hasSize(1);
        assertThat(told(plan, "CS01", "plan-amended")).hasSize(1);
    }

    @Test
    void afterARefusedChangeAnotherMayBeProposed() {
        PlanId plan = aRunningPlan();
        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "REFUSE", "remark", "Tiếp tục thực hiện kế hoạch."));

        amend(plan, "trước ngày 15/3/2021");

        assertThat(letters(plan, DocumentKind.PLAN_AMENDMENT)).hasSize(1);
    }

    @Test
    void ofTwoWindowsAtTheSameInstantOneIsRefused() throws Exception {
        PlanId plan = aRunningPlan();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> window = () -> {
            together.await(10, TimeUnit.SECONDS);
            try {
                propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021"));
                return "proposed";
            } catch (RuntimeException refused) {
                return refused.getMessage();
            }
        };

        ExecutorService windows = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        try {
            for (Future<String> answer : windows.invokeAll(List.of(window, window))) {
                answers.add(answer.get());
            }
        } finally {
            windows.shutdownNow();
        }

        assertThat(answers).contains("proposed").anyMatch(answer -> answer.contains("chưa xong"));
        assertThat(scenario.tasksOf(plan).taskDefinitionKey("userTask_approveChange").count()).isEqualTo(1);
    }

    @Test
    void theTableItselfTakesOneOpenChangeOfAPlan() {
        PlanId plan = aRunningPlan();
        propose(plan, Map.of("kind", "CANCEL"));

        assertThatThrownBy(() -> requests.add(new PlanChange("second-" + plan.value(), plan, PlanChange.Kind.CANCEL, null, "Vì thế.",
                "bantuyengiao", clock.instant(), PlanChange.Status.PROPOSED, null, null)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aCancellationIsToldToEveryUnitThatGotThePlanOnce() {
        PlanId plan = aRunningPlan();
        units.close(plan, "CS02", PlanUnit.Outcome.ACCEPTED, clock.instant());

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        notices.cancelled(new PlanCancelled(plan, "Theo yêu cầu của cấp trên.", "thuongtruc"));

        assertThat(letters(plan, DocumentKind.PLAN_CANCELLATION)).hasSize(1);
        assertThat(told(plan, "CS01", "plan-cancelled")).hasSize(1);
        assertThat(told(plan, "CS02", "plan-cancelled")).hasSize(1);
    }

    @Test
    void theEndOfADraftIsToldToNoUnit() {
        PlanId plan = scenario.givenAStartedPlan(List.of("CS01"));

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(letters(plan, DocumentKind.PLAN_CANCELLATION)).isEmpty();
    }

    private void amend(PlanId plan, String deadlinePhrase) {
        propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", deadlinePhrase));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
    }

    private List<IssuedDocument> letters(PlanId plan, DocumentKind kind) {
        return documents.ofPlan(plan).stream().filter(document -> document.kind() == kind).toList();
    }

    private List<Mail> told(PlanId plan, String unitCode, String kind) {
        return mails.of(plan, unitCode).stream().map(OutboxMail::mail).filter(mail -> mail.kind().equals(kind))
                .toList();
    }

    private void propose(PlanId plan, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("plan", plan.value(), "reason", "Theo yêu cầu của cấp trên."));
        all.putAll(fields);
        scenario.start("bantuyengiao", "change-plan", all);
    }

    /** A plan of two units whose reports are open. */
    private PlanId aRunningPlan() {
        return scenario.givenARunningPlan(List.of("CS01", "CS02"));
    }
}
