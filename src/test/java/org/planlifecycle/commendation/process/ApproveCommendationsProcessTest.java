package org.planlifecycle.commendation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.commendation.BallotResult;
import org.planlifecycle.commendation.BallotResults;
import org.planlifecycle.commendation.Tally;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ballot from its opening to the sealed certificates: every path, the threshold, and what each form refuses. */
@ProcessTest
class ApproveCommendationsProcessTest {

    private static final String CHAIR = "thuongtruc";
    private static final List<String> MEMBERS = members();

    @Autowired private Scenario scenario;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private AwardProposals proposals;
    @Autowired private BallotResults results;
    @Autowired private Awards awards;
    @Autowired private Documents documents;
    @Autowired private Journal journal;
    @Autowired private MailLog mailLog;
    @Autowired private JdbcClient jdbc;

    private PlanId plan;
    private ProcessInstance instance;

    @BeforeEach
    void givenThreeProposals() {
        scenario.moveTo("2021-04-12T08:00");
        plan = scenario.givenAnIssuedPlan("com-" + UUID.randomUUID().toString().substring(0, 8), "CS01", "CS02");
        propose("bantuyengiao");
    }

    @Nested
    class ThePath {

        @Test
        void whateverAllAgreeOnIsDecidedAndCertified() {
            open();
            MEMBERS.forEach(member -> vote(member, "AGREE", "AGREE", "AGREE"));
            scenario.runJobs(plan);

            assertThat(instance).isWaitingAt(ApproveCommendations.SIGN_DECISION)
                    .hasNotPassed(ApproveCommendations.EXPLAIN_REJECTIONS, ApproveCommendations.BALLOT_CLOSE);
            sign(CHAIR);
            scenario.runJobs(plan);
            IssuedDocument decision = document(DocumentKind.DECISION);
            assertThat(scenario.formOf("vanphong", scenario.task(plan, ApproveCommendations.PREPARE_CERTIFICATES)))
                    .containsEntry("due", 1).containsEntry("decision", decision.numberText());
            scenario.complete("vanphong", plan, ApproveCommendations.PREPARE_CERTIFICATES,
                    Map.of("printed", 1, "sealed", true));

            assertThat(instance).isEnded().hasPassed("serviceTask_issueDecision", "endEvent_commendationsApproved");
            assertThat(awards.of(plan))
                    .extracting(Award::code, Award::form).containsExactly(tuple("CN-001", AwardForm.GIAY_KHEN),
                            tuple("CN-002", AwardForm.DE_NGHI_BANG_KHEN), tuple("TT-001", AwardForm.BIEU_DUONG));
            IssuedDocument request = document(DocumentKind.COMMENDATION_REQUEST);
            assertThat(awards.of(plan)).extracting(Award::decisionNumber, Award::decidedOn, Award::handedOverOn)
                    .containsExactly(tuple(decision.numberText(), LocalDate.of(2021, 4, 12), null),
                            tuple(request.numberText(), LocalDate.of(2021, 4, 12), null),
                            tuple(decision.numberText(), LocalDate.of(2021, 4, 12), null));
            assertThat(decision.numberText()).endsWith("-QĐ/ĐUK");
            assertThat(textOf(decision)).contains("Nguyễn Thị Thử", "Chi bộ 1", "PHÓ BÍ THƯ", "Như Điều 3,",
                    "Căn cứ kết quả biểu quyết ngày 12/4/2021 của Ban Thường vụ Đảng ủy Khối;")
                    .doesNotContain("Trần Văn Mẫu", "Bằng khen");
            assertThat(textOf(document(DocumentKind.CERTIFICATE_LIST)))
                    .contains("Nguyễn Thị Thử", decision.numberText()).doesNotContain("Trần Văn Mẫu", "Chi bộ 1");
            assertThat(journal.of(plan)).extracting(JournalEntry::action).containsSubsequence("ballotOpened",
                    "voteCast", "votesCounted", "decisionSigned", "decisionIssued", "certificatesReady");
            assertThat(journal.brokenStreams(plan)).isEmpty();
        }

        @Test
        void whatOnlyTheSuperiorCanGiveIsAskedForInALetterOfItsOwn() {
            open();
            MEMBERS.forEach(member -> vote(member, "DISAGREE", "AGREE", "DISAGREE"));
            scenario.runJobs(plan);
            scenario.complete("bantuyengiao", plan, ApproveCommendations.EXPLAIN_REJECTIONS,
                    explanations("CN-001", "Chưa nổi bật.", "TT-001", "Chưa nổi bật."));
            assertThat(scenario.formOf(CHAIR, scenario.task(plan, ApproveCommendations.SIGN_DECISION)))
                    .containsEntry("total", 1).containsEntry("requested", 1L);
            sign(CHAIR);
            scenario.runJobs(plan);

            assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind)
                    .containsExactly(DocumentKind.COMMENDATION_REQUEST);
            IssuedDocument request = document(DocumentKind.COMMENDATION_REQUEST);
            assertThat(request.numberText()).endsWith("-TTr/ĐUK");
            assertThat(textOf(request)).contains("Kính trình: Ban Thường vụ Tỉnh ủy", "Trần Văn Mẫu",
                    "T/M BAN THƯỜNG VỤ", "tặng Bằng khen cho 1 tập thể, cá nhân sau:");
            assertThat(mailLog.of(plan, "")).extracting(OutboxMail::mail)
                    .filteredOn(mail -> mail.kind().equals("commendation-request")).singleElement()
                    .extracting(Mail::recipientId).isEqualTo("btv-tinh-uy");
            assertThat(scenario.formOf("vanphong", scenario.task(plan, ApproveCommendations.PREPARE_CERTIFICATES)))
                    .containsEntry("due", 0).containsEntry("decision", "(không có)");
        }

        @Test
        void votesSentAtTheSameInstantAreAllCounted() throws Exception {
            open();
            ExecutorService people = Executors.newFixedThreadPool(MEMBERS.size());
            CyclicBarrier together = new CyclicBarrier(MEMBERS.size());
            List<Future<?>> votes = new ArrayList<>();
            for (String member : MEMBERS) {
                votes.add(people.submit(() -> {
                    together.await();
                    vote(member, "AGREE", "AGREE", "AGREE");
                    return null;
                }));
            }
            for (Future<?> vote : votes) {
                vote.get();
            }
            people.shutdown();
            scenario.runJobs(plan);

            assertThat(instance).isWaitingAt(ApproveCommendations.SIGN_DECISION);
            assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("voteCast")).hasSize(MEMBERS.size());
            assertThat(journal.brokenStreams(plan)).isEmpty();
        }

        @Test
        void whoeverIsNotApprovedIsExplainedToTheUnitByMail() {
            open();
            MEMBERS.forEach(member -> vote(member, "AGREE", "DISAGREE", "AGREE"));
            scenario.runJobs(plan);
            assertThat(instance).isWaitingAt(ApproveCommendations.EXPLAIN_REJECTIONS);

            scenario.complete("bantuyengiao", plan, ApproveCommendations.EXPLAIN_REJECTIONS,
                    explanations("CN-002", "Thành tích chưa có phạm vi ảnh hưởng trong toàn khối."));
            sign(CHAIR);
            scenario.runJobs(plan);

            assertThat(instance).isWaitingAt(ApproveCommendations.PREPARE_CERTIFICATES);
            assertThat(awards.of(plan)).extracting(Award::code).containsExactly("CN-001", "TT-001");
            assertThat(results.of(plan)).filteredOn(result -> !result.approved()).singleElement()
                    .extracting(BallotResult::explanation).asString().startsWith("Thành tích chưa có");
            assertThat(mails()).filteredOn(mail -> mail.kind().equals("commendation-decided")).singleElement()
                    .satisfies(mail -> assertThat(mail.recipientId()).as("the unit of those commended").isEqualTo("cs01"));
            assertThat(mails()).filteredOn(mail -> mail.kind().equals("commendation-rejected")).singleElement()
                    .satisfies(mail -> {
                assertThat(mail.unitCode()).isEqualTo("CS02");
                assertThat(mail.recipientId()).isEqualTo("cs02");
                assertThat(mail.body()).contains("Trần Văn Mẫu: Thành tích chưa có phạm vi ảnh hưởng");
            });
        }

        @Test
        void whereNobodyIsApprovedNothingIsSigned() {
            open();
            MEMBERS.forEach(member -> vote(member, "DISAGREE", "ABSTAIN", "DISAGREE"));
            scenario.runJobs(plan);
            scenario.complete("bantuyengiao", plan, ApproveCommendations.EXPLAIN_REJECTIONS,
                    explanations("CN-001", "Chưa nổi bật.", "CN-002", "Chưa nổi bật.", "TT-001", "Chưa nổi bật."));

            assertThat(instance).isEnded().hasPassed("endEvent_noneApproved")
                    .hasNotPassed(ApproveCommendations.SIGN_DECISION);
            assertThat(awards.of(plan)).isEmpty();
            assertThat(documents.ofPlan(plan)).isEmpty();
            assertThat(mails()).extracting(Mail::unitCode).containsExactly("CS01", "CS02");
        }

        @Test
        void withoutAProposalThereIsNoBallot() {
            instance = scenario.startFor(plan, ApproveCommendations.KEY, Map.of("proposalMade", false));

            assertThat(instance).isEnded().hasPassed("endEvent_nothingProposed").hasNotPassed("serviceTask_openBallot");
        }

        @Test
        void theBallotClosesWithoutTheAbsentMembers() {
            open();
            MEMBERS.subList(0, 6).forEach(member -> vote(member, "AGREE", "AGREE", "AGREE"));
            vote(MEMBERS.get(6), "AGREE", "DISAGREE", "DISAGREE");
            scenario.runJobs(plan);
            assertThat(instance).isNotEnded();
            assertThat(scenario.tasksOf(plan).count()).isEqualTo(4);

            scenario.moveTo("2021-04-15T16:59");
            scenario.runJobs(plan);
            assertThat(scenario.tasksOf(plan).taskDefinitionKey(ApproveCommendations.CAST_VOTE).count()).isEqualTo(4);
            scenario.moveTo("2021-04-15T17:00");
            scenario.runJobs(plan);

            assertThat(instance).hasPassed(ApproveCommendations.BALLOT_CLOSE)
                    .isWaitingAt(ApproveCommendations.SIGN_DECISION);
            assertThat(results.of(plan)).extracting(BallotResult::tally)
                    .containsExactly(new Tally(11, 7, 0, 0, 0), new Tally(11, 6, 1, 0, 0), new Tally(11, 6, 1, 0, 0));
            assertThat(results.of(plan)).allMatch(BallotResult::approved);
        }
    }

    @Nested
    class TheThreshold {

        @Test
        void moreThanHalfOfAllElevenMustAgree() {
            open();
            for (int i = 0; i < MEMBERS.size(); i++) {
                vote(MEMBERS.get(i), i < 6 ? "AGREE" : "DISAGREE", i < 5 ? "AGREE" : "ABSTAIN", "AGREE");
            }
            scenario.runJobs(plan);

            assertThat(results.of(plan)).extracting(BallotResult::code, BallotResult::approved)
                    .containsExactly(tuple("CN-001", true), tuple("CN-002", false), tuple("TT-001", true));
        }

        @Test
        void fiveOfTenPresentAreNotEnough() {
            open();
            for (int i = 0; i < 10; i++) {
                vote(MEMBERS.get(i), i < 5 ? "AGREE" : "DISAGREE", "AGREE", "AGREE");
            }
            scenario.moveTo("2021-04-16T08:00");
            scenario.runJobs(plan);

            assertThat(results.of(plan)).extracting(BallotResult::code, BallotResult::approved)
                    .containsExactly(tuple("CN-001", false), tuple("CN-002", true), tuple("TT-001", true));
        }

        @Test
        void whoeverIsRecusedStillCountsInTheWhole() {
            open();
            for (int i = 0; i < MEMBERS.size(); i++) {
                vote(MEMBERS.get(i), i < 5 ? "AGREE" : "RECUSED", "AGREE", "AGREE");
            }
            scenario.runJobs(plan);

            assertThat(results.of(plan).get(0))
                    .isEqualTo(new BallotResult("CN-001", new Tally(11, 5, 0, 0, 6), false, ""));
        }
    }

    @Nested
    class WhatIsRefused {

        @Test
        void aVoteInTheNameOfAnotherMember() {
            open();
            Task task = voteOf("uyvien01");

            assertThatThrownBy(() -> scenario.complete("uyvien02", task, votes("AGREE", "AGREE", "AGREE")))
                    .isInstanceOf(AuthorizationException.class);
            assertThat(storedVotes()).isZero();
        }

        @Test
        void aVoteWhoseTaskWasHandedToAnotherMember() {
            open();
            Task task = voteOf("uyvien01");
            tasks.setAssignee(task.getId(), "uyvien02");

            thenRefused("uyvien02", task, votes("AGREE", "AGREE", "AGREE"), "Phiếu này của thành viên khác");
        }

        @Test
        void aVoteOnAnythingButTheBallot() {
            open();
            Task task = voteOf("uyvien01");
            thenRefused("uyvien01", task, Map.of("votes", List.of(voteRow("CN-001", "AGREE"))), "thiếu mã CN-002");
            thenRefused("uyvien01", task, Map.of("votes", List.of(voteRow("CN-001", "AGREE"),
                    voteRow("CN-002", "AGREE"), voteRow("TT-001", "AGREE"), voteRow("TT-002", "AGREE"))),
                    "Mã TT-002 không thuộc danh sách");
            thenRefused("uyvien01", task, votes("AGREE", "MAYBE", "AGREE"), "“Biểu quyết” không có lựa chọn đã gửi");
            thenRefused("uyvien01", task, votes("AGREE", "", "AGREE"), "Chưa nhập “Biểu quyết”");
            thenRefused("uyvien01", task, Map.of("votes", votes("AGREE", "AGREE", "AGREE").get("votes"),
                    "anyApproved", true), "không có trường “anyApproved”");
            thenRefused("uyvien01", task, Map.of(), "Chưa nhập “Phiếu biểu quyết”");
        }

        @Test
        void aRecusalWithoutANote() {
            open();
            Map<String, Object> bare = Map.of("votes", List.of(Map.of("code", "CN-001", "vote", "RECUSED"),
                    voteRow("CN-002", "AGREE"), voteRow("TT-001", "AGREE")));
            thenRefused("uyvien01", voteOf("uyvien01"), bare, "Mã CN-001 xin không biểu quyết nhưng chưa nêu lý do");
        }

        @Test
        void aRejectionWithoutAReason() {
            open();
            MEMBERS.forEach(member -> vote(member, "AGREE", "DISAGREE", "AGREE"));
            scenario.runJobs(plan);
            Task task = scenario.task(plan, ApproveCommendations.EXPLAIN_REJECTIONS);
            thenRefused("bantuyengiao", task, explanations("CN-002", " "), "Chưa nhập “Lý do”");
            thenRefused("bantuyengiao", task, explanations("CN-001", "Chưa nổi bật."),
                    "Mã CN-001 không thuộc danh sách");
            assertThat(mails()).isEmpty();
        }

        @Test
        void aSignatureByAnybodyButTheChair() {
            givenAllAgreed();
            Task task = scenario.task(plan, ApproveCommendations.SIGN_DECISION);
            thenRefused("uyvien01", task, Map.of("confirmed", true), "Chỉ đồng chí chủ trì Ban Thường vụ ký");
            thenRefused(CHAIR, task, Map.of("confirmed", false), "Chưa xác nhận ký quyết định");
            thenRefused(CHAIR, task, Map.of("confirmed", true, "signedBy", CHAIR), "không có trường “signedBy”");
            assertThat(documents.ofPlan(plan)).isEmpty();
        }

        @Test
        void aSignatureByWhoeverDrewUpTheList() {
            propose(CHAIR);
            givenAllAgreed();
            thenRefused(CHAIR, scenario.task(plan, ApproveCommendations.SIGN_DECISION), Map.of("confirmed", true),
                    "Người lập danh sách đề nghị không ký quyết định");
        }

        @Test
        void certificatesThatAreNotAllReady() {
            givenAllAgreed();
            sign(CHAIR);
            scenario.runJobs(plan);
            Task task = scenario.task(plan, ApproveCommendations.PREPARE_CERTIFICATES);
            thenRefused("vanphong", task, Map.of("printed", 2, "sealed", true),
                    "Quyết định có 1 giấy khen nhưng đã in 2");
            thenRefused("vanphong", task, Map.of("printed", 1, "sealed", false), "chưa ký, đóng dấu đủ");
            thenRefused("vanphong", task, Map.of("printed", -1, "sealed", true), "không được là số âm");
        }

        private void givenAllAgreed() {
            open();
            MEMBERS.forEach(member -> vote(member, "AGREE", "AGREE", "AGREE"));
            scenario.runJobs(plan);
        }

        private void thenRefused(String user, Task task, Map<String, Object> sent, String sentence) {
            int entries = journal.of(plan).size();
            int votes = storedVotes();

            assertThatThrownBy(() -> scenario.complete(user, task, sent)).hasMessageContaining(sentence);

            assertThat(scenario.tasksOf(plan).taskId(task.getId()).count()).isEqualTo(1);
            assertThat(journal.of(plan)).hasSize(entries);
            assertThat(storedVotes()).isEqualTo(votes);
            assertThat(runtime.getVariables(instance.getId())).doesNotContainKeys(sent.keySet().stream()
                    .filter(name -> !name.startsWith("any")).toArray(String[]::new));
        }
    }

    @Test
    void everyMemberGetsOneTaskOfTheirOwn() {
        open();

        assertThat(scenario.tasksOf(plan).list()).extracting(Task::getAssignee)
                .containsExactlyInAnyOrderElementsOf(MEMBERS);
        assertThat(scenario.formOf("uyvien03", voteOf("uyvien03"))).containsEntry("total", 3)
                .containsEntry("members", 11);
        assertThat(journal.of(plan)).extracting(JournalEntry::detail)
                .contains("Mở biểu quyết 3 trường hợp, 11 thành viên.");
    }

    @Test
    void aVoteIsNotInTheJournal() {
        open();
        vote("uyvien01", "DISAGREE", "AGREE", "AGREE");

        assertThat(journal.of(plan)).filteredOn(entry -> entry.actor().equals("uyvien01")).singleElement()
                .extracting(JournalEntry::detail).isEqualTo("Đã gửi phiếu biểu quyết khen thưởng.");
        assertThat(storedVotes()).isEqualTo(3);
    }

    private void propose(String proposer) {
        proposals.replace(plan, List.of(
                new AwardProposal("CN-001", NomineeKind.INDIVIDUAL, "Nguyễn Thị Thử", "Chuyên viên", "CS01", true,
                        AwardForm.GIAY_KHEN, "Việc tốt."),
                new AwardProposal("CN-002", NomineeKind.INDIVIDUAL, "Trần Văn Mẫu", "Phó phòng", "CS02", true,
                        AwardForm.DE_NGHI_BANG_KHEN, "Việc tốt."),
                new AwardProposal("TT-001", NomineeKind.COLLECTIVE, "Chi bộ 1", "", "CS01", false,
                        AwardForm.BIEU_DUONG, "Mô hình hay.")), proposer);
    }

    private void open() {
        instance = scenario.startFor(plan, ApproveCommendations.KEY, Map.of("proposalMade", true));
        scenario.runJobs(plan);
    }

    private Task voteOf(String member) {
        return scenario.tasksOf(plan).taskDefinitionKey(ApproveCommendations.CAST_VOTE).taskAssignee(member)
                .singleResult();
    }

    private void vote(String member, String first, String second, String third) {
        scenario.complete(member, voteOf(member), votes(first, second, third));
    }

    private void sign(String user) {
        scenario.complete(user, plan, ApproveCommendations.SIGN_DECISION, Map.of("confirmed", true));
    }

    private int storedVotes() {
        return jdbc.sql("select count(*) from ballot_vote where plan_id = ?").param(plan.value())
                .query(Integer.class).single();
    }

    private List<Mail> mails() {
        return Stream.of("CS01", "CS02").flatMap(unit -> mailLog.of(plan, unit).stream()).map(OutboxMail::mail)
                .toList();
    }

    private IssuedDocument document(DocumentKind kind) {
        return documents.ofPlan(plan).stream().filter(document -> document.kind() == kind).findFirst().orElseThrow();
    }

    private String textOf(IssuedDocument document) {
        return PaperText.of(documents.content(document.id()));
    }

    private static Map<String, Object> votes(String first, String second, String third) {
        return Map.of("votes", List.of(voteRow("CN-001", first), voteRow("CN-002", second), voteRow("TT-001", third)));
    }

    private static Map<String, Object> voteRow(String code, String vote) {
        return Map.of("code", code, "name", "bị bỏ qua", "vote", vote,
                "note", vote.equals("RECUSED") ? "Trường hợp của đơn vị mình" : "");
    }

    private static Map<String, Object> explanations(String... codesAndReasons) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < codesAndReasons.length; i += 2) {
            rows.add(Map.of("code", codesAndReasons[i], "reason", codesAndReasons[i + 1]));
        }
        return Map.of("explanations", rows);
    }

    private static List<String> members() {
        List<String> members = new ArrayList<>(List.of(CHAIR));
        IntStream.rangeClosed(1, 10).forEach(number -> members.add("uyvien%02d".formatted(number)));
        return members;
    }
}
