package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.summary.Summaries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class CollectReportsProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> DEPARTMENTS =
            List.of("organisation", "inspection", "mass-mobilisation", "office");
    private static final Map<String, String> ACCOUNTS = Map.of("organisation", "bantochuc", "inspection", "ubkt",
            "mass-mobilisation", "bandanvan", "office", "vanphong");

    @Autowired
    Superiors superiors;
    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private PlanUnits units;
    @Autowired
    private PlanChanges planChanges;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private CallLog callLog;
    @Autowired
    private ConsolidatedReading consolidation;
    @Autowired
    private Summaries summaries;
    @Autowired
    private Documents documents;
    @Autowired
    private MailLog mails;
    @Autowired
    private MailDispatch mailDispatch;
    @Autowired
    private HistoryService history;
    @Autowired
    private ManagementService management;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient jdbc;

    @Nested
    class Closing {

        @Test
        void theLastAcceptedReportWakesThePlan() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-last", "CS01", "CS02");

            unit.reports(plan, "CS01");
            assertThat(passed(plan)).doesNotContain("endEvent_allReportsClosed");
            unit.reports(plan, "CS02");
            scenario.runJobs(plan);

            assertThat(passed(plan)).contains("receiveTask_awaitReports", "endEvent_allReportsClosed",
                    "gateway_collectedJoin", "serviceTask_consolidateReports");
            assertThat(scenario.isWaitingAt(plan, CollectReports.DRAFT_SUMMARY)).isTrue();
        }

        @Test
        void twoUnitsThatCloseAtTheSameInstantWakeThePlanExactlyOnce() throws Exception {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-race", "CS01", "CS02");
            for (String code : List.of("CS01", "CS02")) {
                unit.acknowledges(plan, code);
                unit.submits(plan, code);
            }

            CyclicBarrier bothHaveWritten = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            Future<?> first = threads.submit(() -> acceptAndWaitForTheOther(plan, "CS01", bothHaveWritten));
            Future<?> second = threads.submit(() -> acceptAndWaitForTheOther(plan, "CS02", bothHaveWritten));
            first.get(60, TimeUnit.SECONDS);
            second.get(60, TimeUnit.SECONDS);
            threads.shutdown();
            scenario.runJobs(plan);

            assertThat(passed(plan)).containsOnlyOnce("endEvent_allReportsClosed", "userTask_draftSummary");
            assertThat(scenario.task(plan, CollectReports.DRAFT_SUMMARY)).isNotNull();
        }

        /** Neither transaction commits before both have written, so neither can see the other's row closed. */
        private void acceptAndWaitForTheOther(PlanId plan, String code, CyclicBarrier bothHaveWritten) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                unit.isAccepted(plan, code);
                try {
                    bothHaveWritten.await(30, TimeUnit.SECONDS);
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
            });
        }

        @Test
        void aWakeCallLostInACrashIsMadeUpForByTheNextRound() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-crash", "CS01");
            units.close(plan, "CS01", PlanUnit.Outcome.ACCEPTED, scenario.today().atStartOfDay(ZONE).toInstant());

            scenario.moveTo("2021-02-23T08:00");
            scenario.runJobs(plan);

            assertThat(scenario.isWaitingAt(plan, CollectReports.DRAFT_SUMMARY)).isTrue();
        }
    }

    @Nested
    class Reminding {

        @Test
        void aSilentUnitClimbsTheLadderStepByStep() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-ladder", "CS01", "CS02");
            unit.acknowledges(plan, "CS02");
            unit.submits(plan, "CS02");

            on(plan, "2021-02-24T08:00");
            assertThat(remindersTo(plan, "CS01")).hasSize(1).allSatisfy(mail -> {
                assertThat(mail.mail().body()).contains("trước ngày 08/3/2021",
                        "Nếu đã gửi báo cáo, xin bỏ qua thư này");
                assertThat(mail.mail().subject()).startsWith("Nhắc nộp báo cáo");
            });
            on(plan, "2021-03-02T08:00");
            on(plan, "2021-03-04T08:00");
            on(plan, "2021-03-05T08:00");
            assertThat(remindersTo(plan, "CS01")).hasSize(4);

            on(plan, "2021-03-08T08:00");
            assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.CALL_UNITS))
                    .get("unitsToCall").toString()).contains("CS01").doesNotContain("CS02");
            on(plan, "2021-03-09T08:00");
            assertThat(remindersTo(plan, "CS01").get(4).mail().subject()).startsWith("Đôn đốc báo cáo quá hạn");

            on(plan, "2021-03-10T08:00");
            assertThat(letters(plan)).as("nobody has signed yet").isEmpty();
            unit.lettersAreSignedAndIssued(plan);
            assertThat(letters(plan)).hasSize(1);
            on(plan, "2021-03-12T08:00");
            assertThat(scenario.isWaitingAt(plan, CollectReports.REVIEW_MISSING)).isTrue();

            assertThat(remindersTo(plan, "CS02")).as("a report that waits for its check is no silence").isEmpty();
            assertThat(units.get(plan, "CS01").lastStep()).isEqualTo("T+5");
            assertThat(passed(plan)).contains("event_nextMoment", "serviceTask_remindUnits", "gateway_callsNeeded",
                    "event_callsNeeded", "gateway_callsJoin", "gateway_listNeeded", "event_listNeeded",
                    "gateway_listJoin", "gateway_ladderJoin");
        }

        @Test
        void missedStepsCollapseToTheHighestThatIsDue() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-collapse", "CS01");

            on(plan, "2021-03-05T09:00");

            assertThat(remindersTo(plan, "CS01")).hasSize(1);
            assertThat(units.get(plan, "CS01").lastStep()).isEqualTo("T0");
        }

        @Test
        void theNextRoundIsAlwaysInTheFuture() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-future", "CS01");

            on(plan, "2021-03-12T08:00");

            assertThat(timer(plan, CollectReports.NEXT_MOMENT).getDuedate())
                    .isAfter(Date.from(at("2021-03-12T08:00")));
        }

        @Test
        void callsAreLoggedForEachListedUnit() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-calls", "CS01", "CS02");
            on(plan, "2021-03-08T08:00");

            assertThatThrownBy(() -> call(plan, Map.of("code", "CS01", "spokenTo", "Văn thư", "result", "REACHED")))
                    .hasMessageContaining("CS02");
            assertThatThrownBy(() -> call(plan, Map.of("code", "CS01", "result", "REACHED")))
                    .hasMessageContaining("người nghe máy");
            assertThat(callLog.of(plan, "CS01")).isEmpty();
            assertThatThrownBy(() -> call(plan, Map.of("code", "CS09", "spokenTo", "A", "result", "REACHED")))
                    .hasMessageContaining("không có trong danh sách");
            assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly("CS01", "CS02");

            call(plan, Map.of("code", "CS01", "spokenTo", "Văn thư", "result", "REACHED"),
                    Map.of("code", "CS02", "spokenTo", "Bí thư", "result", "PROMISED", "promisedDay", "2021-03-10",
                            "note", "Nộp trong tuần"));

            assertThat(callLog.of(plan, "CS01")).extracting(LoggedCall::call)
                    .containsExactly(new CallRecord("Văn thư", CallOutcome.REACHED, null, ""));
            assertThat(callLog.of(plan, "CS02")).containsExactly(new LoggedCall("CS02", new CallRecord("Bí thư",
                    CallOutcome.PROMISED, LocalDate.of(2021, 3, 10), "Nộp trong tuần"), "bantuyengiao",
                    at("2021-03-08T08:00")));
            assertThat(followUps.open(plan, FollowUpKind.CALL)).isEmpty();
            assertThat(passed(plan)).contains("startEvent_callsNeeded", "userTask_callUnits", "endEvent_callsLogged");
        }

        @Test
        void theStandingCommitteeDirectsWhatToDo() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-review", "CS01");
            on(plan, "2021-03-05T08:00");
            on(plan, "2021-03-12T08:00");

            assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, CollectReports.REVIEW_MISSING, Map.of()))
                    .hasMessageContaining("Ý kiến chỉ đạo");
            scenario.complete("thuongtruc", plan, CollectReports.REVIEW_MISSING,
                    Map.of("direction", "Mời bí thư đơn vị làm việc"));

            assertThat(followUps.lastDirection(plan)).contains("Mời bí thư đơn vị làm việc");
            assertThat(passed(plan)).contains("startEvent_listNeeded", "userTask_reviewMissing",
                    "endEvent_missingReviewed");
        }

        @SafeVarargs
        private void call(PlanId plan, Map<String, Object>... calls) {
            scenario.complete("bantuyengiao", plan, CollectReports.CALL_UNITS, Map.of("calls", List.of(calls)));
        }

        private List<OutboxMail> remindersTo(PlanId plan, String code) {
            return mails.of(plan, code).stream().filter(mail -> "report-reminder".equals(mail.mail().kind())).toList();
        }
    }

    @Nested
    class CuttingOff {

        @Test
        void itIsPutOffToANewDayForEveryUnitStillOpen() {
            PlanId plan = givenACutOff("crs-extend");

            decide(plan, Map.of("decision", "EXTEND", "newCutOff", "2021-03-26", "reason", "Do dịch bệnh"));

            assertThat(passed(plan)).contains("event_reportCutOff", "userTask_decideCutOff", "gateway_cutOffDecided",
                    "gateway_extendJoin", "gateway_waitJoin");
            assertThat(units.get(plan, "CS02").lastDay()).isEqualTo(LocalDate.of(2021, 3, 26));
            assertThat(unit.task(plan, "CS02", CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                    .isEqualTo(units.get(plan, "CS02").dueAt());
            assertThat(timer(plan, CollectReports.REPORT_CUT_OFF).getDuedate().toInstant())
                    .isEqualTo(at("2021-03-26T17:00"));
            unit.submits(plan, "CS02");
            unit.isAccepted(plan, "CS02");
            scenario.runJobs(plan);
            assertThat(scenario.isWaitingAt(plan, CollectReports.DRAFT_SUMMARY)).isTrue();
        }

        @Test
        void theSummaryGoesOnWithoutTheSilentUnits() {
            PlanId plan = givenACutOff("crs-proceed");

            decide(plan, Map.of("decision", "PROCEED"));
            scenario.runJobs(plan);

            assertThat(passed(plan)).contains("gateway_closeJoin", "serviceTask_closeMissing",
                    "endEvent_reportMissing");
            assertThat(units.get(plan, "CS02").outcome()).isEqualTo(PlanUnit.Outcome.MISSING);
            assertThat(unit.instances(plan, CollectReport.KEY)).isEmpty();
            assertThat(consolidation.latest(plan).missing()).hasSize(1);
            assertThat(consolidation.latest(plan).onTime()).isEqualTo(1);
        }

        @Test
        void theStandingCommitteeClosesReporting() {
            PlanId plan = givenACutOff("crs-list-close");

            decide(plan, Map.of("decision", "LIST_MISSING"));
            scenario.complete("thuongtruc", plan, CollectReports.DECIDE_MISSING,
                    Map.of("decision", "CLOSE", "direction", "Phê bình đơn vị chậm"));
            scenario.runJobs(plan);

            assertThat(passed(plan)).contains("userTask_decideMissing", "gateway_missingDecided",
                    "serviceTask_closeMissing");
            assertThat(units.get(plan, "CS02").outcome()).isEqualTo(PlanUnit.Outcome.MISSING);
        }

        @Test
        void theStandingCommitteeGivesMoreTime() {
            PlanId plan = givenACutOff("crs-list-extend");

            decide(plan, Map.of("decision", "LIST_MISSING"));
            scenario.complete("thuongtruc", plan, CollectReports.DECIDE_MISSING,
                    Map.of("decision", "EXTEND", "newCutOff", "2021-03-31", "direction", "Cho thêm thời gian"));

            assertThat(timer(plan, CollectReports.REPORT_CUT_OFF).getDuedate().toInstant())
                    .isEqualTo(at("2021-03-31T17:00"));
        }

        @Test
        void reportsThatWaitForTheirCheckHoldItUp() {
            PlanId plan = givenACutOff("crs-waiting");
            unit.submits(plan, "CS02");

            assertThatThrownBy(() -> decide(plan, Map.of("decision", "PROCEED")))
                    .hasMessageContaining("Còn 1 báo cáo").hasMessageContaining("CS02");

            unit.isAccepted(plan, "CS02");
            decide(plan, Map.of("decision", "PROCEED"));
            scenario.runJobs(plan);
            assertThat(consolidation.latest(plan).late()).isEqualTo(1);
        }

        @Test
        void anExtensionNeedsAFutureDayAndSomebodyToExtendFor() {
            PlanId plan = givenACutOff("crs-bad-extend");

            assertThatThrownBy(() -> decide(plan, Map.of("decision", "EXTEND")))
                    .hasMessageContaining("Chưa chọn ngày gia hạn");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "EXTEND", "newCutOff", "2021-03-19")))
                    .hasMessageContaining("sau ngày hôm nay");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "EXTEND", "newCutOff", "2121-03-26")))
                    .hasMessageContaining("Ngày gia hạn 26/3/2121 rơi vào năm 2121");
            on(plan, "2021-03-20T08:00");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "EXTEND", "newCutOff", "2021-03-21")))
                    .hasMessageContaining("Ngày gia hạn 21/3/2021 không còn ngày làm việc nào");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "GIVE_UP"))).hasMessageContaining("lựa chọn");
            assertThat(unit.variables(plan)).doesNotContainKeys("extendCutOff", "listMissing");
            assertThat(units.get(plan, "CS02").lastDay()).isEqualTo(LocalDate.of(2021, 3, 7));

            unit.submits(plan, "CS02");
            unit.isAccepted(plan, "CS02");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "EXTEND", "newCutOff", "2021-03-26")))
                    .hasMessageContaining("Mọi đơn vị đã có kết quả");
        }

        /** CS01 reported in time, CS02 said that it got the request and then nothing. */
        private PlanId givenACutOff(String id) {
            PlanId plan = unit.givenAPlanThatCollectsFrom(id, "CS01", "CS02");
            unit.reports(plan, "CS01");
            unit.acknowledges(plan, "CS02");
            on(plan, "2021-03-19T17:00");
            return plan;
        }

        private void decide(PlanId plan, Map<String, Object> form) {
            scenario.complete("bantuyengiao", plan, CollectReports.DECIDE_CUT_OFF, form);
        }
    }

    @Nested
    class Summing {

        @Test
        void figuresAreAddedUpRatiosRecomputedAndGradesCounted() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-figures", "CS01", "CS02", "DK01");
            unit.acknowledges(plan, "CS01");
            unit.submits(plan, "CS01", Map.of("figureA1", 30, "figureD1", 29, "figureH1", "XUAT_SAC"));
            unit.isAccepted(plan, "CS01");
            unit.reports(plan, "CS02");
            unit.reports(plan, "DK01");
            scenario.runJobs(plan);

            String figures = consolidation.table(consolidation.latest(plan), Scope.WHOLE).lines().stream()
                    .flatMap(line -> line.cell(ReportPeriod.ofYear(2020)).stream()
                            .map(cell -> line.line().label() + "=" + cell.value().text())).toList().toString();

            assertThat(figures).contains("Tổng số đảng viên=40", "Đoàn viên thanh niên=2",
                    "Gương thanh niên tiêu biểu=1",
                    "Tỷ lệ đảng viên đăng ký=92,5", "Xếp loại tổ chức cơ sở đảng: hoàn thành xuất sắc nhiệm vụ=1",
                    "Xếp loại tổ chức cơ sở đảng: hoàn thành tốt nhiệm vụ=1",
                    "Xếp loại tổ chức cơ sở đảng: hoàn thành nhiệm vụ=0");
            assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.DRAFT_SUMMARY))
                    .get("figures").toString()).contains("92,5");
        }

        @Test
        void theDraftOpensWithATextGeneratedFromTheReports() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-generated", "CS01", "CS02");
            unit.reports(plan, "CS01");
            unit.reports(plan, "CS02");
            scenario.runJobs(plan);

            Map<String, Object> form = scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.DRAFT_SUMMARY));

            assertThat(form.get("results").toString()).contains("2/2 đơn vị có báo cáo được chấp nhận: 2 đúng hạn",
                    "tỷ lệ đảng viên đăng ký");
            assertThat(form.get("lessons").toString()).contains("(CS01, CS02).");
        }

        @Test
        void theSummaryIsDraftedConsultedRevisedApprovedAndSent() {
            PlanId plan = givenADraftedSummary("crs-sent");
            consult(plan, "organisation", Map.of("verdict", "COMMENT", "remarks", List.of(
                    Map.of("part", "FIGURES", "text", "Bổ sung số liệu đảng viên nữ"),
                    Map.of("part", "LESSONS", "text", "Rút gọn phần bài học"))));
            for (String department : DEPARTMENTS.subList(1, 4)) {
                consult(plan, department, Map.of("verdict", "AGREE"));
            }

            assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.REVISE_SUMMARY))
                    .get("answers").toString()).contains("YK01", "Ban Tổ chức", "Số liệu, biểu, phụ lục",
                    "Bổ sung số liệu đảng viên nữ", "YK02");
            revise(plan, ANSWERED);
            scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "RETURN", "returnReason", "Nêu rõ hạn chế"));
            assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.REVISE_SUMMARY)))
                    .containsEntry("returnedFor", "Nêu rõ hạn chế").containsEntry("commentsTaken", "Đã nêu rõ")
                    .hasEntrySatisfying("answers", rows -> assertThat(rows.toString()).contains("Giữ để đủ năm bài học"));
            revise(plan, ANSWERED);
            assertThat(scenario.formOf("thuongtruc", scenario.task(plan, CollectReports.APPROVE_SUMMARY)))
                    .containsEntry("draftNumber", 3)
                    .hasEntrySatisfying("comments", rows -> assertThat(rows.toString()).contains("Ban Tổ chức",
                            "Tiếp thu một phần", "Giữ để đủ năm bài học", "Nhất trí"));
            scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY, Map.of("decision", "APPROVE"));
            scenario.runJobs(plan);

            assertThat(passed(plan)).contains("userTask_consultSummary", "gateway_reviseJoin", "userTask_reviseSummary",
                    "userTask_approveSummary", "gateway_summaryApproved", "serviceTask_sendSummary",
                    "endEvent_summarySent");
            assertThat(scenario.instancesOf(plan)).isEmpty();
            assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind).contains(DocumentKind.SUMMARY_REPORT);
            assertThat(mails.of(plan, "")).anySatisfy(mail -> {
                assertThat(mail.mail().subject()).startsWith("Báo cáo số ");
                assertThat(mail.mail().recipientAddress()).isEqualTo(superiors.on(scenario.today()).email());
            });
        }

        @Test
        void aDepartmentIsToldWhatBecameOfItsComments() {
            PlanId plan = givenADraftedSummary("crs-replies");
            consult(plan, "organisation", Map.of("verdict", "COMMENT", "remarks", List.of(
                    Map.of("part", "FIGURES", "text", "Bổ sung số liệu đảng viên nữ"),
                    Map.of("part", "LESSONS", "text", "Rút gọn phần bài học"))));
            DEPARTMENTS.stream().filter(department -> !department.equals("organisation"))
                    .forEach(department -> consult(plan, department, Map.of("verdict", "AGREE")));
            revise(plan, ANSWERED);
            scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY, Map.of("decision", "APPROVE"));
            scenario.runJobs(plan);

            assertThat(mails.of(plan, "")).filteredOn(mail -> mail.mail().kind().equals("summary-comment-reply"))
                    .isNotEmpty().allSatisfy(mail -> {
                        assertThat(mail.mail().recipientId()).contains("bantochuc");
                        assertThat(mail.mail().body()).contains("1. [Số liệu, biểu, phụ lục] Bổ sung số liệu đảng viên nữ",
                                "Tiếp thu.", "Tiếp thu một phần. Giải trình: Giữ để đủ năm bài học");
                    });
        }

        @Test
        void everyCommentIsAnsweredAndARefusalSaysWhy() {
            PlanId plan = givenADraftedSummary("crs-answers");
            consult(plan, "organisation", Map.of("verdict", "COMMENT", "remarks",
                    List.of(Map.of("part", "WHOLE", "text", "Viết gọn hơn"))));
            DEPARTMENTS.stream().filter(department -> !department.equals("organisation"))
                    .forEach(department -> consult(plan, department, Map.of("verdict", "AGREE")));

            assertThatThrownBy(() -> revise(plan, List.of())).hasMessageContaining("thiếu mã YK01");
            assertThatThrownBy(() -> revise(plan, List.of(Map.of("code", "YK01", "answer", "REJECTED"))))
                    .hasMessageContaining("phải có lý do");
            assertThat(summaries.comments(plan).get("YK01").isAnswered()).isFalse();
            assertThat(summaries.get(plan).draftNumber()).isEqualTo(1);

            revise(plan, List.of(Map.of("code", "YK01", "answer", "REJECTED", "reason", "Đã đủ gọn")));
            assertThat(summaries.comments(plan).get("YK01").answer().reason()).isEqualTo("Đã đủ gọn");
            assertThat(unit.variables(plan).toString()).doesNotContain("Đã đủ gọn", "Viết gọn hơn");
        }

        @Test
        void nobodyApprovesASummaryOfTheirOwn() {
            PlanId plan = givenARevisedSummary("crs-own");

            jdbc.sql("update summary_report set drafted_by = 'thuongtruc' where plan_id = ?")
                    .param(plan.value()).update();

            assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "APPROVE"))).hasMessageContaining("không được tự duyệt");
            assertThat(summaries.get(plan).approvedBy()).isNull();
            assertThat(unit.variables(plan)).doesNotContainKey("summaryApproved");
        }

        @Test
        void emptyTextsAreRefusedAndLeaveNoTrace() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-bad-summary", "CS01");
            unit.reports(plan, "CS01");
            scenario.runJobs(plan);
            Map<String, Object> draft = narrative();
            draft.put("lessons", "Không");

            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY, draft))
                    .hasMessageContaining("Bài học kinh nghiệm");
            assertThat(summaries.find(plan)).isEmpty();
        }

        @Test
        void aCommentNeedsWordsAndAReturnAReason() {
            PlanId plan = givenADraftedSummary("crs-bad-comment");

            assertThatThrownBy(() -> consult(plan, "office", Map.of("verdict", "COMMENT")))
                    .hasMessageContaining("chưa ghi ý kiến nào");
            assertThat(summaries.opinions(plan)).isEmpty();

            PlanId other = givenARevisedSummary("crs-bad-approval");
            assertThatThrownBy(() -> scenario.complete("thuongtruc", other, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "RETURN"))).hasMessageContaining("Chưa nêu lý do");
        }

        private static final List<Map<String, Object>> ANSWERED = List.of(
                Map.of("code", "YK01", "answer", "TAKEN"),
                Map.of("code", "YK02", "answer", "PARTLY", "reason", "Giữ để đủ năm bài học"));

        @Test
        void aFigureThatTheTableDoesNotHaveGoesOnWithAReasonOnlyAndIsShownToWhoeverApproves() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-false", "CS01");
            unit.reports(plan, "CS01");
            scenario.runJobs(plan);
            Map<String, Object> wrong = narrative();
            wrong.put("results", "Các đơn vị làm tốt. Toàn Đảng bộ có 0/1 đơn vị nộp báo cáo. Đạt 95% kế hoạch năm.");

            assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.DRAFT_SUMMARY)).get("thresholds")
                    .toString()).contains("Ban Tuyên giáo Đảng ủy phụ trách", "áp dụng từ 01/01/2016");
            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY, wrong))
                    .hasMessageContaining("Kết quả đạt được, đoạn 1 ghi “0/1 đơn vị nộp báo cáo”, Đơn vị có báo cáo là “1”");
            wrong.put("contradictionReason", "Theo sổ văn thư.");
            scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY, wrong);
            DEPARTMENTS.forEach(department -> consult(plan, department, Map.of("verdict", "AGREE")));
            wrong.put("commentsTaken", "Đã nêu rõ");
            scenario.complete("bantuyengiao", plan, CollectReports.REVISE_SUMMARY, wrong);

            Map<String, Object> shown = scenario.formOf("thuongtruc", scenario.task(plan, CollectReports.APPROVE_SUMMARY));
            assertThat(shown.get("contradictions").toString()).contains("0/1 đơn vị nộp báo cáo");
            assertThat(shown.get("unmatched").toString()).contains("Đạt 95% kế hoạch năm.");
            assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "APPROVE"))).hasMessageContaining("0/1 đơn vị nộp báo cáo");
            assertThatThrownBy(() -> scenario.complete("uyvien01", plan, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "APPROVE", "contradictionReason", "Đã rõ."))).hasMessageContaining("không được ký");
            scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY,
                    Map.of("decision", "APPROVE", "contradictionReason", "Đã rõ."));
        }

        private PlanId givenADraftedSummary(String id) {
            PlanId plan = unit.givenAPlanThatCollectsFrom(id, "CS01");
            unit.reports(plan, "CS01");
            scenario.runJobs(plan);
            scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY, narrative());
            assertThat(scenario.tasksOf(plan).taskDefinitionKey(CollectReports.CONSULT_SUMMARY).count()).isEqualTo(4);
            return plan;
        }

        private PlanId givenARevisedSummary(String id) {
            PlanId plan = givenADraftedSummary(id);
            DEPARTMENTS.forEach(department -> consult(plan, department, Map.of("verdict", "AGREE")));
            revise(plan, List.of());
            return plan;
        }

        private void consult(PlanId plan, String department, Map<String, Object> form) {
            scenario.complete(ACCOUNTS.get(department), scenario.tasksOf(plan)
                    .taskDefinitionKey(CollectReports.CONSULT_SUMMARY).taskCandidateGroup(department).singleResult(),
                    form);
        }

        private void revise(PlanId plan, List<Map<String, Object>> answers) {
            Map<String, Object> form = narrative();
            form.put("commentsTaken", "Đã nêu rõ");
            form.put("answers", answers);
            scenario.complete("bantuyengiao", plan, CollectReports.REVISE_SUMMARY, form);
        }

        private Map<String, Object> narrative() {
            Map<String, Object> form = new HashMap<>();
            form.put("results", ReportExamples.narrative().results());
            form.put("shortcomings", ReportExamples.narrative().shortcomings());
            form.put("lessons", ReportExamples.narrative().lessons());
            form.put("solutions", ReportExamples.narrative().solutions());
            form.put("exemplars", ReportExamples.narrative().exemplars());
            return form;
        }
    }

    @Nested
    class ChangingThePlan {

        @Test
        void anAmendedDeadlineMovesTasksAndTimers() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-amended", "CS01", "CS02");
            unit.acknowledges(plan, "CS01");
            LocalDate lastDay = LocalDate.of(2021, 3, 31);

            inOneTransaction(() -> planChanges.amend(plan, new ReportDeadline("trước ngày 01/4/2021",
                    lastDay.plusDays(1).atStartOfDay(ZONE).toInstant(), lastDay), "Do dịch bệnh", "thuongtruc"));

            assertThat(unit.task(plan, "CS01", CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                    .isEqualTo(units.get(plan, "CS01").dueAt());
            assertThat(timer(plan, CollectReports.REPORT_CUT_OFF).getDuedate().toInstant())
                    .isEqualTo(at("2021-04-14T17:00"));
        }

        @Test
        void aCancelledPlanAsksNobodyAnyMore() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("crs-cancelled", "CS01", "CS02");

            inOneTransaction(() -> planChanges.cancel(plan, "Thay bằng kế hoạch khác", "thuongtruc"));

            assertThat(unit.instances(plan, CollectReport.KEY)).isEmpty();
            assertThat(unit.instances(plan, OpenReports.KEY)).isEmpty();
            assertThat(units.get(plan, "CS01").outcome()).isEqualTo(PlanUnit.Outcome.CANCELLED);
        }

        private void inOneTransaction(Runnable change) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> change.run());
        }
    }

    private void on(PlanId plan, String localDateTime) {
        scenario.moveTo(localDateTime);
        scenario.runJobs(plan);
        mailDispatch.sendDue(1000);
    }

    private List<IssuedDocument> letters(PlanId plan) {
        return documents.ofPlan(plan).stream()
                .filter(document -> document.kind() == DocumentKind.REMINDER_LETTER).toList();
    }

    private Job timer(PlanId plan, String activityId) {
        return management.createJobQuery().activityId(activityId).list().stream()
                .filter(job -> unit.instances(plan, CollectReports.KEY).stream()
                        .anyMatch(instance -> instance.getId().equals(job.getProcessInstanceId())))
                .findFirst().orElseThrow();
    }

    private static java.time.Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ZONE).toInstant();
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value()).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
