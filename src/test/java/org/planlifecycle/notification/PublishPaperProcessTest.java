package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperTrail;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.PaperReceipt;
import org.planlifecycle.monitoring.PaperReceipts;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper whose recipients name a website is a task for who keeps it; what is confirmed is the receipt. */
@ProcessTest
class PublishPaperProcessTest {

    private static final String TASK = "userTask_publishPaper";
    private static int plansSoFar;

    @Autowired
    Scenario scenario;
    @Autowired
    HistoryService history;
    @Autowired
    DocumentIssuance issuance;
    @Autowired
    PaperPost post;
    @Autowired
    PaperReceipts receipts;
    @Autowired
    PaperTrail trail;
    @Autowired
    Journal journal;
    @Autowired
    PlatformTransactionManager transactions;

    private PlanId plan;

    @BeforeEach
    void aPlanRuns() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("dang-web-" + ++plansSoFar, "CS01");
    }

    @Test
    void thePaperIsATaskUntilItsAddressAndDayAreConfirmed() {
        IssuedDocument paper = sent("Website Đảng ủy Khối", "Lưu Văn phòng");
        Task task = scenario.task(plan, TASK);
        assertThat(task.getName()).contains("Đăng văn bản lên website", paper.numberText());
        VariableMap shown = scenario.formOf("bantuyengiao", task);
        assertThat(shown).containsEntry("paperNumber", paper.numberText()).containsEntry("paperLine", "Website Đảng ủy Khối");
        assertThat(website(paper).doneAt()).isNull();
        assertThat(trail.missing(plan)).containsExactly("Văn bản số %s, dòng “Website Đảng ủy Khối”: chưa có xác nhận"
                .formatted(paper.numberText()));

        scenario.complete("bantuyengiao", task, Map.of("address", "https://dangbokhoi.example.vn/van-ban/8?ban=1",
                "publishedOn", "2021-02-22"));

        assertThat(website(paper).note()).isEqualTo("https://dangbokhoi.example.vn/van-ban/8?ban=1, đăng ngày 22/02/2021");
        assertThat(website(paper).doneBy()).isNotBlank();
        assertThat(trail.missing(plan)).isEmpty();
        assertThat(website(paper).doneAt()).isNotNull();
        assertThat(journal.of(plan)).extracting("action").contains("paperPublished");
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(task.getProcessInstanceId()).list())
                .extracting(HistoricActivityInstance::getActivityId).contains("endEvent_paperPublished");
    }

    @Test
    void aPaperThatIsSentOnceMoreIsNoSecondTask() {
        IssuedDocument paper = sent("Website Đảng ủy Khối");

        send(paper);

        assertThat(scenario.tasksOf(plan).taskDefinitionKey(TASK).count()).isEqualTo(1);
    }

    @Test
    void aPaperThatNamesNoWebsiteIsNoTask() {
        sent("Các chi, đảng bộ cơ sở", "Lưu Văn phòng");

        assertThat(scenario.isWaitingAt(plan, TASK)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"đã đăng rồi,2021-02-22,không phải địa chỉ trang web", "dangbokhoi.example.vn,2021-02-22,bắt đầu bằng https://",
        "javascript:alert(1),2021-02-22,không phải địa chỉ trang web", "https://a.vn/1,2021-02-21,từ ngày ban hành 22/02/2021",
        "https://a.vn/1,2021-02-23,đến hôm nay"})
    void whatIsNoReceiptIsRefused(String address, String day, String sentence) {
        sent("Website Đảng ủy Khối");

        assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, TASK,
                Map.of("address", address, "publishedOn", day))).hasMessageContaining(sentence);
    }

    private IssuedDocument sent(String... recipients) {
        DraftDocument draft = DraftDocument.draft(plan, DocumentKind.PLAN, "KH").title("sơ kết 5 năm")
                .paragraph("Nội dung kế hoạch.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn").recipients(recipients)
                .build();
        IssuedDocument paper = issuance.issue(draft, "thuongtruc");
        send(paper);
        return paper;
    }

    private void send(IssuedDocument paper) {
        new TransactionTemplate(transactions).executeWithoutResult(any -> post.send(paper, List.of()));
    }

    private PaperReceipt website(IssuedDocument paper) {
        return receipts.of(paper.id()).get(0);
    }
}
