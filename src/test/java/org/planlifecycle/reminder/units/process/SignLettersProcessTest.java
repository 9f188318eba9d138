package org.planlifecycle.reminder.units.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.WorkingPaper;
import org.planlifecycle.document.WorkingPapers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.process.ReportingScenario;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person signs the letters of reminder; the machine only lists them. */
@ProcessTest
class SignLettersProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private HistoryService history;
    @Autowired
    private Documents documents;
    @Autowired
    private DocumentIssuance issuance;
    @Autowired
    private List<WorkingPapers> papers;
    @Autowired
    private MailLog mails;
    @Autowired
    private MailDispatch dispatch;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theLettersOfTheDayAreReadSignedAndSentByTheClerk() {
        PlanId plan = givenLettersToSign("sl-signed", "CS01", "CS02");

        VariableMap shown = scenario.formOf("thuongtruc", scenario.task(plan, SignLetters.SIGN_LETTERS));
        assertThat(shown.get("lettersLine")).isEqualTo("2 công văn");
        assertThat(shown.get("letters").toString()).contains("Kính gửi: Đơn vị CS01", "trước ngày 08/3/2021",
                "tính đến ngày 10/3/2021 đã quá hạn 3 ngày", "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ");
        assertThat(workingPapers(plan)).extracting(WorkingPaper::fileName).contains("Du-thao-cong-van-don-doc-CS01.docx");
        assertThat(workingPapers(plan).get(0).content().get()).startsWith('P', 'K');
        sign(plan, Map.of("outcome", "SIGN"));
        assertThat(letters(plan)).as("signed, not yet sent").isEmpty();
        scenario.moveTo("2021-03-11T09:00");
        issue(plan);

        assertThat(letters(plan)).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.issuedBy()).isEqualTo("thuongtruc");
            assertThat(letter.numberText()).contains("-CV/");
        });
        assertThat(mails.of(plan, "CS01")).filteredOn(mail -> mail.mail().step().startsWith("T+3")).singleElement()
                .satisfies(mail -> {
                    assertThat(mail.mail().recipientId()).isEqualTo("cs01.bithu");
                    assertThat(mail.mail().carried().paper()).isEqualTo(letters(plan).get(0).id());
                });
        assertThat(journal.of(plan)).extracting("action").contains("letterSigned", "letterIssued");
        assertThat(passed(plan)).contains("userTask_signLetters", "gateway_lettersSigned", "userTask_issueLetters",
                "endEvent_lettersIssued");
    }

    @Test
    void aLetterToAUnitThatReportedMeanwhileGetsNoNumber() {
        PlanId plan = givenLettersToSign("sl-void", "CS01", "CS02");
        sign(plan, Map.of("outcome", "SIGN"));
        unit.acknowledges(plan, "CS01");
        unit.submits(plan, "CS01");

        assertThat(scenario.formOf("vanthu", scenario.task(plan, SignLetters.ISSUE_LETTERS)).get("letters").toString())
                .contains("CS02").doesNotContain("CS01");
        issue(plan);

        assertThat(letters(plan)).singleElement()
                .satisfies(letter -> assertThat(letter.subjectKey()).startsWith("CS02"));
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("letterDropped")).singleElement()
                .satisfies(entry -> assertThat(entry.unitCode()).isEqualTo("CS01"));
    }

    @Test
    void aLetterIsLeftOutForAReason() {
        PlanId plan = givenLettersToSign("sl-left", "CS01", "CS02");

        assertThatThrownBy(() -> sign(plan, Map.of("outcome", "SIGN", "leftOut", List.of("CS01"))))
                .hasMessageContaining("Chưa ghi lý do");
        assertThatThrownBy(() -> sign(plan, Map.of("outcome", "SIGN", "leftOut", List.of("CS03"), "remark", "Không")))
                .hasMessageContaining("CS03 không có công văn");
        sign(plan, Map.of("outcome", "SIGN", "leftOut", List.of("CS01"), "remark", "Đơn vị đã báo cáo miệng."));
        issue(plan);

        assertThat(letters(plan)).extracting(IssuedDocument::subjectKey).singleElement().asString().startsWith("CS02");
    }

    @Test
    void noneIsSentThatIsNotSigned() {
        PlanId plan = givenLettersToSign("sl-refused", "CS01");

        assertThatThrownBy(() -> sign(plan, Map.of("outcome", "REFUSE"))).hasMessageContaining("Chưa ghi lý do");
        sign(plan, Map.of("outcome", "REFUSE", "remark", "Đã làm việc trực tiếp với đơn vị."));

        assertThat(letters(plan)).isEmpty();
        assertThat(passed(plan)).contains("endEvent_lettersRefused").doesNotContain("userTask_issueLetters");
    }

    @Test
    void onlyTheOneWhoPresidesSignsAndOnlySealedLettersGoOut() {
        PlanId plan = givenLettersToSign("sl-chair", "CS01");

        assertThatThrownBy(() -> scenario.complete("uyvien01", plan, SignLetters.SIGN_LETTERS, Map.of("outcome", "SIGN")))
                .hasMessageContaining("chủ trì");
        sign(plan, Map.of("outcome", "SIGN"));
        assertThatThrownBy(() -> scenario.complete("vanthu", plan, SignLetters.ISSUE_LETTERS, Map.of("sealed", false)))
                .hasMessageContaining("đóng dấu");
    }

    @Test
    void nobodyIsAskedToSignWhatIsVoid() {
        PlanId plan = givenLettersToSign("sl-obsolete", "CS01");

        unit.reports(plan, "CS01");
        scenario.runJobs(plan);

        assertThat(scenario.isWaitingAt(plan, SignLetters.SIGN_LETTERS)).isFalse();
        assertThat(passed(plan)).contains("startEvent_lettersObsolete", "endEvent_lettersWithdrawn");
    }

    @Test
    void aDatedRuleMayLetTheSystemIssueAKind() {
        jdbc.sql("""
                insert into issue_permission (document_kind, valid_from, valid_to, source)
                values ('REMINDER_LETTER', date '2021-03-10', date '2021-03-11', 'Quy chế làm việc')""").update();
        try {
            PlanId plan = givenLettersToSign("sl-permitted", "CS01");

            assertThat(letters(plan)).singleElement()
                    .satisfies(letter -> assertThat(letter.issuedBy()).isEqualTo(Journal.ENGINE));
            assertThat(scenario.isWaitingAt(plan, SignLetters.SIGN_LETTERS)).isFalse();
        } finally {
            jdbc.sql("delete from issue_permission").update();
        }
    }

    @Test
    void withoutARuleTheSystemIssuesNothingByItself() {
        PlanId plan = scenario.givenAnIssuedPlan("sl-machine", "CS01");
        DraftDocument letter = DraftDocument.draft(plan, DocumentKind.PROVINCE_REPORT, "BC").title("kết quả")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu").build();

        assertThatThrownBy(() -> issuance.issue(letter, Journal.ENGINE)).hasMessageContaining("Nobody has signed");
    }

    /** On 10/3/2021 at 08:00, three days late and reminded before. */
    private PlanId givenLettersToSign(String id, String... unitCodes) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, unitCodes);
        for (String moment : List.of("2021-03-05T08:00", "2021-03-10T08:00")) {
            scenario.moveTo(moment);
            scenario.runJobs(plan);
            dispatch.sendDue(1000);
        }
        return plan;
    }

    private void sign(PlanId plan, Map<String, Object> form) {
        scenario.complete("thuongtruc", plan, SignLetters.SIGN_LETTERS, form);
    }

    private void issue(PlanId plan) {
        scenario.complete("vanthu", plan, SignLetters.ISSUE_LETTERS, Map.of("sealed", true));
    }

    private List<WorkingPaper> workingPapers(PlanId plan) {
        return papers.stream().flatMap(phase -> phase.of(plan, SignLetters.KEY, SignLetters.SIGN_LETTERS, Map.of())
                .stream()).toList();
    }

    private List<IssuedDocument> letters(PlanId plan) {
        return documents.ofPlan(plan).stream().filter(paper -> paper.kind() == DocumentKind.REMINDER_LETTER).toList();
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                .processDefinitionKey(SignLetters.KEY).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                        .list().stream()).map(HistoricActivityInstance::getActivityId).toList();
    }
}
