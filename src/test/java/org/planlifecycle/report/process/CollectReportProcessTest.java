package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.ReportExtension;
import org.planlifecycle.report.ReportExtensions;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class CollectReportProcessTest {

    private static final String UNIT = "CS01";
    private static final ReportPeriod LAST_YEAR = ReportPeriod.ofYear(2020);

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private Reports reports;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private ReportExtensions extensions;
    @Autowired
    private PlanUnits units;
    @Autowired
    private Journal journal;
    @Autowired
    private MailLog mails;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private HistoryService history;
    @Autowired
    private RuntimeService runtime;

    @Test
    void aReportIsHandedInByOneReadingOfTheRegime() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-regime", UNIT);
        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReportingScenario.kind(UNIT));
        unit.handsInItsSheet(plan, UNIT, form);

        List<String> sent = Statements.of(() -> unit.submitsWithoutSheet(plan, UNIT, form));

        assertThat(sent).filteredOn(sql -> sql.contains("report_regime")).hasSize(1);
        assertThat(sent).filteredOn(sql -> sql.contains("from regime_indicator")).hasSize(1);
    }

    @Test
    void aReportIsAcknowledgedHandedInAndAccepted() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-accepted", UNIT);

        unit.submits(plan, UNIT, Map.of("nominations", ReportExamples.nominations()));
        unit.isAccepted(plan, UNIT);

        assertThat(passed(plan)).contains("startEvent_reportRequested", "userTask_acknowledgeRequest",
                "gateway_submitJoin", "userTask_submitReport", "gateway_reportSubmitted", "userTask_checkReport",
                "gateway_reportComplete", "endEvent_reportAccepted");
        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(units.get(plan, UNIT).outcome()).isEqualTo(PlanUnit.Outcome.ACCEPTED);
        ReportVersion report = reports.latest(plan, UNIT).orElseThrow();
        assertThat(report.late()).isFalse();
        assertThat(report.check().outcome()).isEqualTo(ReportVersion.Outcome.ACCEPTED);
        assertThat(report.figures().of(LAST_YEAR).numbers()).containsEntry("A1", 10);
        assertThat(report.nominations()).singleElement()
                .extracting(ExemplarsNominated.Exemplar::name).isEqualTo("Đảng viên Một");
        assertThat(reports.acknowledgement(plan, UNIT).orElseThrow().contactName()).isEqualTo("Cán bộ đầu mối");
        assertThat(journal.of(plan)).extracting(JournalEntry::action)
                .containsExactly("requestAcknowledged", "reportSubmitted", "reportAccepted");
    }

    @Test
    void nothingThatAPersonTypedBecomesAProcessVariable() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-variables", UNIT);

        unit.submits(plan, UNIT);

        assertThat(unit.variables(plan)).containsOnlyKeys("planId", "unitCode", "unitGroup", "reportSubmitted");
    }

    @Test
    void eachTaskNamesItsUnitAndIsDueOnItsDay() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-task", UNIT);

        assertThat(scenario.task(plan, CollectReport.SUBMIT_REPORT).getName()).isEqualTo("Nộp báo cáo – Đơn vị CS01");
        assertThat(scenario.task(plan, CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                .isEqualTo(units.get(plan, UNIT).dueAt());
    }

    @Test
    void theYouthUnionReportsItsOwnFigures() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-youth", "DK01");

        assertThat(scenario.formOf("dk01", scenario.task(plan, CollectReport.SUBMIT_REPORT)))
                .containsEntry("isYouth", true);
        unit.submits(plan, "DK01");

        assertThat(reports.latest(plan, "DK01").orElseThrow().figures().of(LAST_YEAR).codes()).contains("K1", "K2")
                .doesNotContain("A1");
    }

    @Test
    void aReportThatComesAtTheDueInstantIsTakenAndMarkedLate() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-late", UNIT);

        scenario.moveTo("2021-03-08T00:00");
        unit.submits(plan, UNIT);

        assertThat(reports.latest(plan, UNIT).orElseThrow().late()).isTrue();
    }

    @Test
    void aReportOfTheLastMinuteIsInTime() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-last-minute", UNIT);

        scenario.moveTo("2021-03-07T23:59:59");
        unit.submits(plan, UNIT);

        assertThat(reports.latest(plan, UNIT).orElseThrow().late()).isFalse();
    }

    /** Asked for an earlier day, the unit still has until its own. */
    @Test
    void aReturnedReportIsLateOnlyAfterTheLaterOfBothDays() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-earlier", UNIT);
        unit.submits(plan, UNIT);
        unit.isReturned(plan, UNIT, "2021-03-02");

        assertThat(scenario.formOf("cs01", scenario.task(plan, CollectReport.SUBMIT_REPORT))).containsEntry("dueDay",
                "07/3/2021 (được đề nghị nộp lại chậm nhất ngày 02/3/2021)");
        assertThat(mails.of(plan, UNIT)).filteredOn(mail -> mail.mail().kind().equals("report-returned")).singleElement()
                .satisfies(mail -> assertThat(mail.mail().body()).contains(
                        "nộp lại chậm nhất ngày 02/3/2021 (chỉ tính muộn sau ngày 07/3/2021)"));
        scenario.moveTo("2021-03-07T23:59:59");
        unit.submits(plan, UNIT);
        assertThat(reports.latest(plan, UNIT).orElseThrow().late()).isFalse();

        unit.isReturned(plan, UNIT, "2021-03-10");
        scenario.moveTo("2021-03-11T00:00");
        unit.submits(plan, UNIT);
        assertThat(reports.latest(plan, UNIT).orElseThrow().late()).isTrue();
    }

    @Test
    void aReturnedReportComesBackWithReasonAndNewDateAndKeepsItsFirstVersion() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-returned", UNIT);
        unit.submits(plan, UNIT);

        unit.isReturned(plan, UNIT, "2021-03-15");

        Map<String, Object> form = scenario.formOf("cs01", scenario.task(plan, CollectReport.SUBMIT_REPORT));
        assertThat(form).containsEntry("wasReturned", true).containsEntry("returnReason", "Thiếu số liệu khen thưởng")
                .containsEntry("dueDay", "15/3/2021").containsEntry("figureA1", 10)
                .containsEntry("results", ReportExamples.narrative().results());
        assertThat(scenario.task(plan, CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                .isEqualTo(units.get(plan, UNIT).dueAt());

        unit.submits(plan, UNIT, Map.of("figureA6", 7));
        unit.isAccepted(plan, UNIT);

        assertThat(reports.of(plan, UNIT)).extracting(version -> version.figures().of(LAST_YEAR).numbers().get("A6"))
                .containsExactly(1, 7);
        assertThat(scenario.instancesOf(plan)).isEmpty();
    }

    @Test
    void theUnitReadsWhatToMendPartByPartAndTheCheckerWhetherItWasMended() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-remarks", UNIT);
        unit.submits(plan, UNIT);
        scenario.complete("bantuyengiao", scenario.task(plan, CollectReport.CHECK_REPORT), Map.of("decision", "RETURN",
                "newDueDate", "2021-03-15", "remarks", List.of(
                        Map.of("part", "A6", "period", "2020", "remark", "Thiếu đoàn viên chi đoàn Hai"),
                        Map.of("part", "lessons", "remark", "Viết cụ thể hơn"))));

        Map<String, Object> form = scenario.formOf("cs01", scenario.task(plan, CollectReport.SUBMIT_REPORT));
        assertThat(form.get("returnReason"))
                .isEqualTo("Phần cần sửa: A6. Đoàn viên thanh niên (năm 2020); Bài học kinh nghiệm.");
        assertThat(form.get("returnedFor").toString()).contains("\"A6. Đoàn viên thanh niên (năm 2020)\",\"current\":\"1\"",
                "Thiếu đoàn viên chi đoàn Hai", "Viết cụ thể hơn");

        unit.submits(plan, UNIT, Map.of("figureA6", 7));

        Map<String, Object> check = scenario.formOf("bantuyengiao", scenario.task(plan, CollectReport.CHECK_REPORT));
        assertThat(check.get("answered").toString()).containsSubsequence("A6.", "Đã sửa", "Bài học", "Chưa sửa");
        assertThat(check.get("changes").toString())
                .isEqualTo("[{\"part\":\"A6. Đoàn viên thanh niên (năm 2020)\",\"before\":\"1\",\"after\":\"7\"}]");
        assertThat(reports.of(plan, UNIT).get(0).check().remarks()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"K1,2020,Sai,không có trong báo cáo", "lessons,2020,Sai,không chia theo kỳ",
        "A1,20x,Sai,Kỳ số liệu", "A1,2020,' ',Yêu cầu sửa"})
    void aRemarkThatPointsNowhereIsRefusedAndTheReportStaysUnchecked(String part, String period, String remark,
            String refusal) {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-remark-%s-%d-%d".formatted(part.toLowerCase(), period.length(), remark.length()), UNIT);
        unit.submits(plan, UNIT);

        assertThatThrownBy(() -> scenario.complete("bantuyengiao", scenario.task(plan, CollectReport.CHECK_REPORT),
                Map.of("decision", "RETURN", "newDueDate", "2021-03-15", "remarks",
                        List.of(Map.of("part", part, "period", period, "remark", remark)))))
                .hasMessageContaining(refusal);

        assertThat(reports.latest(plan, UNIT).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void whatIsUnusualIsTakenWithAnExplanationOnly() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-explained", UNIT);

        assertThatThrownBy(() -> unit.submits(plan, UNIT, Map.of("explanation", " ")))
                .hasMessageContaining("khác số đảng viên trong danh bạ")
                .hasMessageContaining("“Giải trình số liệu”");
        assertThat(reports.of(plan, UNIT)).isEmpty();

        unit.submits(plan, UNIT);
        assertThat(reports.latest(plan, UNIT).orElseThrow().explanation()).isEqualTo(ReportExamples.EXPLANATION);
        assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReport.CHECK_REPORT)))
                .containsEntry("explanation", ReportExamples.EXPLANATION);
    }

    @Test
    void theCheckerSeesTheWholeReportAndWhatIsUnusualAboutIt() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-checked", UNIT);
        unit.submits(plan, UNIT);

        Map<String, Object> form = scenario.formOf("bantuyengiao", scenario.task(plan, CollectReport.CHECK_REPORT));

        assertThat(form.get("figures").toString()).contains("Tổng số đảng viên");
        assertThat(form.get("narrative").toString()).contains(ReportExamples.narrative().lessons());
        assertThat(form.get("warnings").toString()).contains("khác số đảng viên trong danh bạ");
    }

    @Test
    void aUnitIsToldByMailThatItsReportWasReturnedAndAccepted() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("kh-thu-ket-qua", UNIT);
        unit.submits(plan, UNIT);
        unit.isReturned(plan, UNIT, "2021-03-15");
        unit.submits(plan, UNIT);
        unit.isAccepted(plan, UNIT);

        assertThat(mails.of(plan, UNIT)).extracting(mail -> mail.mail().kind() + " " + mail.mail().recipientId())
                .containsExactlyInAnyOrder("report-returned cs01", "report-accepted cs01");
        assertThat(mails.of(plan, UNIT)).filteredOn(mail -> mail.mail().kind().equals("report-returned")).singleElement()
                .satisfies(mail -> assertThat(mail.mail().body()).contains("Thiếu số liệu khen thưởng", "15/3/2021"));
    }

    @Nested
    class Extension {

        @Test
        void aUnitGetsMoreTimeWhileItsTaskStaysOpen() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-extended", UNIT);

            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");
            assertThat(unit.isWaitingAt(plan, UNIT, CollectReport.SUBMIT_REPORT)).isTrue();
            decide(plan, Map.of("decision", "GRANT"));

            assertThat(passed(plan)).contains("event_extensionRequested", "startEvent_extensionRequested",
                    "userTask_decideExtension", "endEvent_extensionDecided");
            assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 12));
            assertThat(scenario.task(plan, CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                    .isEqualTo(units.get(plan, UNIT).dueAt());
            thenTheUnitReads(plan, "Đã được gia hạn đến hết ngày 12/3/2021.");
        }

        @Test
        void aShorterExtensionKeepsEveryDateAndSaysWhy() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-shortened", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            decide(plan, Map.of("decision", "SHORTEN", "grantedDate", "2021-03-10", "answer", "Tỉnh ủy cần sớm"));

            ReportExtension kept = extensions.latest(plan, UNIT).orElseThrow();
            assertThat(kept.proposedDay()).isEqualTo(LocalDate.of(2021, 3, 12));
            assertThat(kept.grantedDay()).isEqualTo(LocalDate.of(2021, 3, 10));
            assertThat(kept.oldLastDay()).isEqualTo(LocalDate.of(2021, 3, 7));
            assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 10));
            thenTheUnitReads(plan, "Đã được gia hạn đến hết ngày 10/3/2021 (đơn vị xin đến hết ngày 12/3/2021). "
                    + "Lý do, ý kiến: Tỉnh ủy cần sớm");
        }

        @Test
        void anAnswerThatNamesAnotherDayThanTheOneItGrantsIsRefused() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-other-day", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            assertThatThrownBy(() -> decide(plan, Map.of("decision", "SHORTEN", "grantedDate", "2021-03-10", "answer",
                    "Hạn nộp báo cáo của đơn vị chậm nhất ngày 15/3/2021.")))
                    .hasMessageContaining("ghi “chậm nhất ngày 15/3/2021”, Hạn nộp của đơn vị là “hết ngày 10/3/2021”");
            decide(plan, Map.of("decision", "SHORTEN", "grantedDate", "2021-03-10", "answer",
                    "Đơn vị xin nộp báo cáo chậm nhất ngày 12/3/2021; nay nộp báo cáo chậm nhất ngày 10/3/2021."));
        }

        private void decide(PlanId plan, Map<String, Object> form) {
            scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION, form);
        }

        /** In its task and in one mail. */
        private void thenTheUnitReads(PlanId plan, String answer) {
            assertThat(scenario.formOf("cs01", scenario.task(plan, CollectReport.SUBMIT_REPORT)))
                    .containsEntry("extensionAnswer", answer);
            assertThat(mails.of(plan, UNIT)).singleElement().satisfies(mail -> {
                assertThat(mail.mail().kind()).isEqualTo("extension-answer");
                assertThat(mail.mail().body()).contains(answer).matches(
                        "(?s)Kính gửi đồng chí .+, " + units.get(plan, UNIT).unitName() + ",.*");
            });
        }

        @Test
        void aUnitThatGetsNoMoreTimeReadsWhy() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-not-extended", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION,
                    Map.of("decision", "REFUSE", "answer", "Tỉnh ủy cần báo cáo sớm"));

            assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 7));
            thenTheUnitReads(plan, "Không được gia hạn, hạn nộp vẫn là hết ngày 07/3/2021. Lý do: Tỉnh ủy cần báo cáo sớm");
        }

        @Test
        void aSecondRequestWaitsForTheAnswerToTheFirst() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-asked-twice", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            assertThatThrownBy(() -> unit.asksForTimeUntil(plan, UNIT, "2021-03-15"))
                    .hasMessageContaining("đang chờ trả lời");
        }

        @Test
        void anAcceptedReportEndsAnOpenRequest() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-overtaken", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            unit.submits(plan, UNIT);
            unit.isAccepted(plan, UNIT);

            assertThat(scenario.tasksOf(plan).list()).isEmpty();
            assertThat(scenario.instancesOf(plan)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2021-02-22,sau ngày hôm nay", "2021-03-06,không được trước hạn", "2021-03-19,trước ngày chốt"})
        void aDayOutsideItsBoundsIsRefused(String day, String why) {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-ext-" + day, UNIT);

            assertThatThrownBy(() -> unit.asksForTimeUntil(plan, UNIT, day)).hasMessageContaining(why);

            assertThat(extensions.latest(plan, UNIT)).isEmpty();
            assertThat(unit.variables(plan)).doesNotContainKey("reportSubmitted");
        }

        @Test
        void anAnswerThatLacksItsDayOrItsReasonIsRefused() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-ext-bad", UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            assertThatThrownBy(() -> decide(plan, Map.of("decision", "SHORTEN", "answer", "Cần sớm")))
                    .hasMessageContaining("Chưa chọn ngày gia hạn");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "SHORTEN", "grantedDate", "2021-03-10")))
                    .hasMessageContaining("Chưa nêu lý do gia hạn ngắn hơn");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "SHORTEN", "grantedDate", "2021-03-12",
                    "answer", "Cần sớm"))).hasMessageContaining("phải trước ngày đơn vị xin (12/3/2021)");
            assertThatThrownBy(() -> decide(plan, Map.of("decision", "REFUSE")))
                    .hasMessageContaining("Chưa nêu lý do không gia hạn");

            assertThat(mails.of(plan, UNIT)).isEmpty();
            assertThat(extensions.latest(plan, UNIT).orElseThrow().isWaiting()).isTrue();
            assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 7));
        }
    }

    @Test
    void aUnitThatNeverReportsIsReleasedWhenReportingCloses() {
        PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-missing", UNIT);

        runtime.createMessageCorrelation(CollectReport.REPORTING_CLOSED)
                .processInstanceBusinessKey(plan.value()).correlateAll();

        assertThat(passed(plan)).contains("startEvent_reportingClosed", "endEvent_reportMissing");
        assertThat(scenario.instancesOf(plan)).isEmpty();
    }

    @Nested
    class Refusal {

        @ParameterizedTest
        @CsvSource({"figureA1,-1,số âm", "figureA2,99,Chỉ tiêu A2", "figureK1,1,K1", "results,'',Kết quả đạt được",
            "figureA6,,A6", "figureH1,GIOI,lựa chọn", "unitCode,CS02,không có trường", "action,NOP,lựa chọn"})
        void aWrongReportLeavesNoTrace(String field, String value, String why) {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-bad-" + field.toLowerCase(), UNIT);
            Map<String, Object> changed = new HashMap<>();
            changed.put(field, value);

            assertThatThrownBy(() -> unit.submits(plan, UNIT, changed)).hasMessageContaining(why);

            assertThat(reports.of(plan, UNIT)).isEmpty();
            assertThat(unit.isWaitingAt(plan, UNIT, CollectReport.SUBMIT_REPORT)).isTrue();
            assertThat(unit.variables(plan)).containsOnlyKeys("planId", "unitCode", "unitGroup");
            assertThat(journal.of(plan)).extracting(JournalEntry::action).containsExactly("requestAcknowledged");
        }

        @Test
        void tooManyOrIncompleteNominationsAreRefused() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-bad-nominations", UNIT);
            List<Map<String, Object>> many = java.util.Collections.nCopies(21, ReportExamples.nominations().get(0));

            assertThatThrownBy(() -> unit.submits(plan, UNIT, Map.of("nominations", many)))
                    .hasMessageContaining("quá 20 dòng");
            assertThatThrownBy(() -> unit.submits(plan, UNIT, Map.of("nominations",
                    List.of(Map.of("kind", "INDIVIDUAL", "classification", "TOT", "achievement", "Tốt")))))
                    .hasMessageContaining("Chưa nhập");
            assertThat(reports.of(plan, UNIT)).isEmpty();
        }

        @Test
        void anAcknowledgementWithoutAContactIsRefused() {
            scenario.moveTo("2021-02-22T08:00");
            PlanId plan = scenario.givenAnIssuedPlan("cr-bad-ack", UNIT);
            scenario.startFor(plan, CollectReport.KEY, Map.of("unitCode", UNIT, "unitGroup", "unit-CS01"));

            assertThat(scenario.formOf("cs01", scenario.task(plan, CollectReport.ACKNOWLEDGE_REQUEST)))
                    .containsKeys("contactName", "contactPhone").containsEntry("dueDay", "07/3/2021");
            assertThatThrownBy(() -> scenario.complete("cs01", plan, CollectReport.ACKNOWLEDGE_REQUEST,
                    Map.of("contactPhone", "1"))).hasMessageContaining("Họ và tên cán bộ đầu mối");
            assertThat(reports.acknowledgement(plan, UNIT)).isEmpty();
        }

        @Test
        void aReturnNeedsAReasonAndAFutureDate() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-bad-return", UNIT);
            unit.submits(plan, UNIT);

            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, CollectReport.CHECK_REPORT,
                    Map.of("decision", "RETURN", "newDueDate", "2021-03-10"))).hasMessageContaining("lý do trả lại");
            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, CollectReport.CHECK_REPORT,
                    Map.of("decision", "RETURN", "returnReason", "Thiếu"))).hasMessageContaining("hạn nộp lại");
            assertThatThrownBy(() -> unit.isReturned(plan, UNIT, "2021-02-22"))
                    .hasMessageContaining("sau ngày hôm nay");

            assertThat(reports.latest(plan, UNIT).orElseThrow().isWaiting()).isTrue();
            assertThat(unit.variables(plan)).doesNotContainKey("reportComplete");
        }

        @Test
        void nobodyChecksAReportOfTheirOwn() {
            PlanId plan = unit.givenAUnitThatWorksOnItsReport("cr-own", UNIT);
            unit.submits(plan, UNIT);
            jdbc.sql("update report_version set submitted_by = 'bantuyengiao' where plan_id = ?")
                    .param(plan.value()).update();

            assertThatThrownBy(() -> unit.isAccepted(plan, UNIT)).hasMessageContaining("không được tự kiểm tra");
            assertThat(units.get(plan, UNIT).isOpen()).isTrue();
        }
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value()).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
