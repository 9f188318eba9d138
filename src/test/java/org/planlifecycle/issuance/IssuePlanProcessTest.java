package org.planlifecycle.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Carried;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the start form to the issued plan on its way to every recipient. */
@ProcessTest
class IssuePlanProcessTest {

    @Autowired
    Scenario scenario;
    @Autowired
    RuntimeService runtime;
    @Autowired
    RepositoryService repository;
    @Autowired
    HistoryService history;
    @Autowired
    FormService forms;
    @Autowired
    Plans plans;
    @Autowired
    PlanUnits units;
    @Autowired
    Documents documents;
    @Autowired
    Journal journal;
    @Autowired
    MailLog mailLog;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void theDrafterIsWarnedOfADeadlineOnARestDayAndToldTheLastWorkingDay() {
        PlanId plan = startedPlan(Map.of());

        VariableMap shown = scenario.formOf("bantuyengiao", scenario.task(plan, "userTask_draftPlan"));

        assertThat(shown.get("deadlineWarning")).isEqualTo("Thời hạn rơi vào ngày nghỉ, Chủ nhật, ngày 07/3/2021; "
                + "ngày làm việc cuối cùng trước khi hết hạn là Thứ Sáu, ngày 05/3/2021.");
        assertThat(shown.get("deadlineExplanation").toString()).contains("không tính ngày được nêu");
    }

    @Test
    void aPlanIsDraftedAppraisedSignedNumberedAndDistributed() {
        PlanId plan = startedPlan(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01", "CS02", "DK01")));

        scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));
        scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
        scenario.complete("thuongtruc", plan, "userTask_signPlan", signature());
        scenario.runJobs(plan);
        scenario.complete("vanthu", plan, "userTask_distributePlan", Map.of("sealed", true, "copies", 80));
        scenario.runJobs(plan);

        Plan issued = plans.get(plan);
        IssuedDocument document = documents.ofPlan(plan).get(0);
        assertThat(issued.status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(issued.number()).isEqualTo(document.numberText()).endsWith("-KH/ĐUK");
        assertThat(units.of(plan)).extracting("unitCode").contains("CS01", "CS02", "DK01").hasSize(3);
        assertThat(mailsOf(plan)).containsExactlyInAnyOrder("vanphong", "bantochuc", "ubkt", "bandanvan", "dk01",
                "cs01", "cs02");
        assertThat(journal.of(plan)).extracting("action").contains("planProposed", "planDrafted", "planAppraised",
                "planSigned", "planIssued", "planDistributed");
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    @Test
    void everyLineOfTheRecipientsGetsThePlanInItsOwnWordsAndWithTheFile() {
        PlanId plan = startedPlan(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01")));
        scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of("unitCodes", List.of("CS01"),
                "recipients", """
                        Ban Tuyên giáo Tỉnh ủy (b/c)
                        Thường trực Tỉnh ủy (b/c)
                        Các ban Đảng ủy Khối, Văn phòng
                        Các chi, đảng bộ cơ sở
                        Website Đảng ủy Khối
                        Lưu Văn phòng""")));
        scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
        scenario.complete("thuongtruc", plan, "userTask_signPlan", signature());
        scenario.runJobs(plan);
        VariableMap shown = scenario.formOf("vanthu", scenario.task(plan, "userTask_distributePlan"));
        assertThat(shown.get("recipients").toString()).contains("Thư điện tử kèm tệp", "Bản giấy", "Đăng trên website");
        scenario.complete("vanthu", plan, "userTask_distributePlan", Map.of("sealed", true, "copies", 3));
        scenario.runJobs(plan);

        IssuedDocument paper = documents.ofPlan(plan).get(0);
        List<Mail> mails = mailLog.of(plan, "").stream().map(OutboxMail::mail).toList();
        assertThat(mails).allSatisfy(mail -> assertThat(mail.carried().paper()).isEqualTo(paper.id()))
                .extracting(mail -> mail.recipientId() + " " + mail.carried().line())
                .containsExactlyInAnyOrder("btg-tinh-uy 1", "vanphong 3", "bantochuc 3", "bandanvan 3", "ubkt 0",
                        "dk01 0", "bantuyengiao 5");
        assertThat(mails).filteredOn(mail -> mail.kind().equals("plan-issued")).extracting(Mail::body)
                .noneMatch(body -> body.contains("báo cáo của đơn vị"));
        assertThat(mails).filteredOn(mail -> mail.carried().line() == 5).singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("đăng văn bản này trên website"));
        assertThat(mailLog.of(plan, "CS01")).singleElement().satisfies(unit -> {
            assertThat(unit.mail().carried()).isEqualTo(new Carried(paper.id(), 4));
            assertThat(unit.mail().body()).contains("Nhiệm vụ báo cáo của đơn vị");
        });
        assertThat(jdbc.sql("select done_by from document_line where document_id = ? and way = 'PAPER'")
                .param(paper.id().value()).query(String.class).list()).containsExactly("vanthu");
    }

    @Test
    void theStartFormOpensWithThePrintedPlanMovedToToday() {
        VariableMap shown = scenario.as("bantuyengiao", () -> forms.getStartFormVariables(repository
                .createProcessDefinitionQuery().processDefinitionKey("plan-lifecycle").latestVersion().singleResult()
                .getId()));

        assertThat(shown.get("title").toString()).startsWith("sơ kết 5 năm");
        assertThat(shown.get("deadlinePhrase")).isEqualTo("trước ngày 08/3/2021");
        assertThat(shown.get("printedDeadlinePhrase")).isEqualTo("trước ngày 08/3/2021");
        assertThat(shown.get("conferencePhrase")).isEqualTo("Dự kiến tháng 5/2021");
    }

    @Test
    void tasklistGetsTheStartFormWithItsValuesWrittenIntoIt() throws IOException {
        JsonNode form = new ObjectMapper().readTree(scenario.as("bantuyengiao", () -> forms.getDeployedStartForm(
                repository.createProcessDefinitionQuery().processDefinitionKey("plan-lifecycle").latestVersion()
                        .singleResult().getId())));

        assertThat(form.findParents("key")).filteredOn(field -> field.path("key").asText().equals("title"))
                .singleElement().satisfies(title -> assertThat(title.path("defaultValue").asText()).startsWith("sơ kết"));
        assertThat(form.findParents("key")).filteredOn(field -> field.path("key").asText().equals("unitCodes"))
                .singleElement().satisfies(units -> assertThat(units.path("values")).hasSize(71));
    }

    @Test
    void theFormsThatSetADeadlineWarnOfAYearWithoutItsOfficialNotice() throws IOException {
        assertThat(startForm("plan-lifecycle")).doesNotContain("Chưa ghi thông báo nghỉ lễ").doesNotContain("{{");
        scenario.moveTo("2026-11-30T08:00");

        assertThat(startForm("plan-lifecycle")).contains("**Lưu ý:** Chưa ghi thông báo nghỉ lễ chính thức năm 2027");
        assertThat(startForm("change-plan")).contains("**Lưu ý:** Chưa ghi thông báo nghỉ lễ chính thức năm 2027");
        PlanId plan = startedPlan(Map.of("deadlinePhrase", "trước ngày 15/01/2027", "conferencePhrase",
                "Dự kiến tháng 2/2027"));
        assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, "userTask_draftPlan")).get("calendarWarning")
                .toString()).contains("năm 2027");
    }

    private String startForm(String process) throws IOException {
        return new ObjectMapper().readTree(scenario.as("bantuyengiao", () -> forms.getDeployedStartForm(repository
                .createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId())))
                .toString();
    }

    @Test
    void aPlanWhoseDeadlineHasPassedNeedsAnExplicitYes() {
        scenario.moveTo("2026-11-20T08:00");
        Map<String, Object> printed = Map.of("dates", "PRINTED", "printedDeadlinePhrase", "trước ngày 08/3/2021",
                "printedConferencePhrase", "Dự kiến tháng 5/2021");
        assertThatThrownBy(() -> startedPlan(printed)).hasMessageContaining("đã qua");

        Map<String, Object> withAYes = new HashMap<>(printed);
        withAYes.put("acceptPastDeadline", true);

        assertThat(plans.get(startedPlan(withAYes)).deadline().phrase()).isEqualTo("trước ngày 08/3/2021");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2021-03-06T08:00 | trước ngày 08/3/2021   | Dự kiến tháng 5/2021 | không còn ngày làm việc nào vì ngày làm việc cuối cùng, Thứ Sáu, ngày 05/3/2021, đã qua",
            "2021-02-22T08:00 | trước ngày 08/3/2121   | Dự kiến tháng 5/2121 | rơi vào năm 2121, ngoài khoảng từ năm 2000 đến năm 2100",
            "2021-02-22T08:00 | trước ngày 08/3/1021   | Dự kiến tháng 5/2021 | rơi vào năm 1021, ngoài khoảng từ năm 2000 đến năm 2100",
            "2021-02-22T08:00 | trước ngày 08/3/2021   | Dự kiến tháng 5/2121 | rơi vào năm 2121, ngoài khoảng từ năm 2000 đến năm 2100",
    })
    void aDeadlineThatCanHardlyBeMeantNeedsAnExplicitYes(String now, String deadline, String conference, String doubt) {
        scenario.moveTo(now);
        Map<String, Object> dates = Map.of("deadlinePhrase", deadline, "conferencePhrase", conference);

        assertThatThrownBy(() -> startedPlan(dates)).hasMessageContaining(doubt).hasMessageContaining("đánh dấu xác nhận");

        Map<String, Object> withAYes = new HashMap<>(dates);
        withAYes.put("acceptPastDeadline", true);
        PlanId plan = startedPlan(withAYes);
        assertThat(plans.get(plan).conference().phrase()).isEqualTo(conference);
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("deadlineConfirmed"))
                .hasSize(deadline.endsWith("2021") && now.contains("-02-") ? 0 : 1);
    }

    @Test
    void aDateThatIsOnlyExpectedBindsNobodyAndIsNoDeadline() {
        assertThatThrownBy(() -> startedPlan(Map.of("deadlinePhrase", "dự kiến ngày 08/3/2021")))
                .hasMessageContaining("Thời hạn “dự kiến ngày 08/3/2021” chỉ là dự kiến");

        PlanId plan = startedPlan(Map.of());
        assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, "userTask_draftPlan",
                draft(Map.of("deadlinePhrase", "Dự kiến trong tháng 3/2021")))).hasMessageContaining("chỉ là dự kiến");
    }

    @Test
    void aLongSubjectIsShortenedInTheNameOfTheTask() {
        PlanId plan = startedPlan(Map.of("title", "sơ kết " + "năm ".repeat(200)));

        assertThat(scenario.task(plan, "userTask_draftPlan").getName())
                .startsWith("Soạn dự thảo kế hoạch – Dự thảo kế hoạch sơ kết năm").endsWith("…").hasSizeLessThan(120);
    }

    @Test
    void anAppraiserReturnsTheDraftWithAComment() {
        PlanId plan = startedPlan(Map.of());
        scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));

        scenario.complete("vanphong", plan, "userTask_appraisePlan",
                Map.of("outcome", "RETURN", "remark", "Thiếu căn cứ."));

        VariableMap shown = scenario.formOf("bantuyengiao", scenario.task(plan, "userTask_draftPlan"));
        assertThat(shown.get("steps").toString()).contains("Thiếu căn cứ.");
    }

    @Test
    void theStandingCommitteeReturnsTheDraft() {
        PlanId plan = startedPlan(Map.of());
        scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));
        scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));

        scenario.complete("thuongtruc", plan, "userTask_signPlan",
                Map.of("outcome", "RETURN", "position", "PHÓ BÍ THƯ", "remark", "Rút gọn phần yêu cầu."));

        assertThat(scenario.isWaitingAt(plan, "userTask_draftPlan")).isTrue();
        assertThat(plans.get(plan).number()).isNull();
    }

    @Test
    void nothingOfWhatIsTypedBecomesAProcessVariable() {
        PlanId plan = startedPlan(Map.of());
        scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));
        scenario.complete("vanphong", plan, "userTask_appraisePlan",
                Map.of("outcome", "PASS", "remark", "Đã thẩm định."));

        List<String> names = runtime.createVariableInstanceQuery().list().stream()
                .filter(variable -> scenario.instancesOf(plan).stream()
                        .anyMatch(instance -> instance.getId().equals(variable.getProcessInstanceId())))
                .map(variable -> variable.getName()).distinct().toList();
        assertThat(names).containsExactlyInAnyOrder("planId", "appraisalPassed");
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
    }

    @Nested
    class OneFactOnePlace {

        private final Map<String, Object> otherDates = draft(Map.of("deadlinePhrase", "trước ngày 15/3/2021",
                "conferencePhrase", "Dự kiến tháng 6/2021", "reviewTo", 2021,
                "content", "Đánh giá kết quả.\nHội nghị dự kiến tổ chức tháng 5/2021.",
                "organisation", "Các đơn vị gửi báo cáo về Ban Thường vụ Đảng ủy Khối trước ngày 08/3/2021."));

        @Test
        void aWordingThatSaysOtherThanTheFieldsIsShownToTheDrafterWithBothPlaces() {
            PlanId plan = startedPlan(Map.of());
            Plan before = plans.get(plan);

            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, "userTask_draftPlan", otherDates))
                    .hasMessageContaining("Nội dung, đoạn 2 ghi “tháng 5/2021”, Thời gian tổ chức hội nghị là “Dự kiến tháng 6/2021”")
                    .hasMessageContaining("Tổ chức thực hiện, đoạn 1 ghi “trước ngày 08/3/2021”, Thời hạn nộp báo cáo là "
                            + "“trước ngày 15/3/2021”")
                    .hasMessageContaining("Trích yếu, đoạn 1 ghi “sơ kết 5 năm”, Thời kỳ sơ kết là “từ năm 2016 đến năm 2021 (6 năm)”");

            assertThat(plans.get(plan)).isEqualTo(before);
        }

        @Test
        void whoeverAppraisesAndSignsSeesItAndSignsOverItOnlyWithAReason() {
            PlanId plan = startedPlan(Map.of());
            Map<String, Object> kept = new HashMap<>(otherDates);
            kept.put("acceptContradictions", true);
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", kept);

            assertThat(scenario.formOf("vanphong", scenario.task(plan, "userTask_appraisePlan")).get("contradictions")
                    .toString()).contains("Nội dung, đoạn 2", "tháng 5/2021", "Dự kiến tháng 6/2021");
            scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
            assertThat(scenario.formOf("thuongtruc", scenario.task(plan, "userTask_signPlan")).get("contradictions")
                    .toString()).contains("trước ngày 08/3/2021", "trước ngày 15/3/2021");
            assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, "userTask_signPlan", signature()))
                    .hasMessageContaining("Lời văn còn mâu thuẫn với ô dữ liệu: ").hasMessageContaining("ghi lý do vẫn ký");

            Map<String, Object> reasoned = new HashMap<>(signature());
            reasoned.put("contradictionReason", "Lời văn nêu lại thời hạn của Tỉnh ủy.");
            scenario.complete("thuongtruc", plan, "userTask_signPlan", reasoned);
            assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("signedOverContradiction"))
                    .singleElement().satisfies(entry -> assertThat(entry.detail()).contains("“trước ngày 08/3/2021”",
                            "Lý do: Lời văn nêu lại thời hạn của Tỉnh ủy."));
        }

        @Test
        void aDraftThatAgreesWithItselfIsAskedNothing() {
            PlanId plan = startedPlan(Map.of());
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of("organisation",
                    "Các đơn vị gửi báo cáo trước ngày 08/3/2021, theo Công văn số 85-CV/BTGTU, ngày 18/02/2021.",
                    "content", "Hội nghị tổ chức trong tháng 5/2021.")));

            assertThat(scenario.formOf("vanphong", scenario.task(plan, "userTask_appraisePlan")).get("contradictions")
                    .toString()).isEqualTo("[]");
        }
    }

    @Nested
    class WrongInput {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                title            |                         | Chưa nhập “Trích yếu”
                deadlinePhrase   | lúc nào tiện            | lúc nào tiện
                deadlinePhrase   | trước ngày 08/3/2020    | đã qua
                deadlinePhrase   | trước ngày 31/2/2021    | 31/2/2021
                conferencePhrase | Dự kiến tháng 2/2021    | phải sau thời hạn
                reviewTo         | 2010                    | không hợp lệ
                reviewFrom       | -1                      | Sơ kết từ năm
                unitScope        | SOME                    | không có lựa chọn
                salary           | 1                       | không có trường “salary”
                """)
        void ofTheDraftIsRefusedInOneSentenceAndLeavesNoTrace(String field, String value, String words) {
            PlanId plan = startedPlan(Map.of());
            Plan before = plans.get(plan);
            Map<String, Object> wrong = new HashMap<>(draft(Map.of()));
            wrong.put(field, value);

            assertThatThrownBy(() -> scenario.complete("bantuyengiao", plan, "userTask_draftPlan", wrong))
                    .isInstanceOf(FormFieldValidationException.class).hasMessageContaining(words);

            assertThat(plans.get(plan)).isEqualTo(before);
            assertThat(scenario.isWaitingAt(plan, "userTask_draftPlan")).isTrue();
        }

        @Test
        void ofTheStartFormStartsNothing() {
            long plansBefore = jdbc.sql("select count(*) from plan").query(Long.class).single();
            Map<String, Object> wrong = new HashMap<>(start(Map.of("deadlinePhrase", "trước ngày 01/01/2021")));

            assertThatThrownBy(() -> scenario.start("bantuyengiao", "plan-lifecycle", wrong))
                    .isInstanceOf(FormFieldValidationException.class).hasMessageContaining("đã qua");

            assertThat(jdbc.sql("select count(*) from plan").query(Long.class).single()).isEqualTo(plansBefore);
        }

        @Test
        void ofTheUnitListIsRefused() {
            assertThatThrownBy(() -> startedPlan(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS99"))))
                    .hasMessageContaining("Không có đơn vị mã “CS99”");
            assertThatThrownBy(() -> startedPlan(Map.of("unitScope", "CHOSEN")))
                    .hasMessageContaining("Chưa chọn đơn vị");
        }

        @Test
        void aReturnWithoutACommentIsRefused() {
            PlanId plan = startedPlan(Map.of());
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));

            assertThatThrownBy(() -> scenario.complete("vanphong", plan, "userTask_appraisePlan",
                    Map.of("outcome", "RETURN"))).hasMessageContaining("phải ghi ý kiến");

            assertThat(scenario.isWaitingAt(plan, "userTask_appraisePlan")).isTrue();
        }

        @Test
        void anUnsealedPlanIsNotDistributed() {
            PlanId plan = startedPlan(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01")));
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(
                    Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01"))));
            scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
            scenario.complete("thuongtruc", plan, "userTask_signPlan", signature());
            scenario.runJobs(plan);

            assertThatThrownBy(() -> scenario.complete("vanthu", plan, "userTask_distributePlan",
                    Map.of("sealed", false, "copies", 3))).hasMessageContaining("chưa đóng dấu");
            assertThatThrownBy(() -> scenario.complete("vanthu", plan, "userTask_distributePlan",
                    Map.of("sealed", true, "copies", 0))).hasMessageContaining("Số bản phát hành");
        }
    }

    @Nested
    class FourEyes {

        @Test
        void theDrafterNeitherAppraisesNorSigns() {
            PlanId plan = startedPlan(Map.of());
            scenario.complete("vanphong", Role.PROPAGANDA, plan, "userTask_draftPlan", draft(Map.of()));

            assertThatThrownBy(() -> scenario.complete("vanphong", plan, "userTask_appraisePlan",
                    Map.of("outcome", "PASS"))).hasMessageContaining("không được tự thẩm định");
        }

        @Test
        void onlyTheChairSigns() {
            PlanId plan = startedPlan(Map.of());
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(Map.of()));
            scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));

            assertThatThrownBy(() -> scenario.complete("uyvien01", plan, "userTask_signPlan", signature()))
                    .hasMessageContaining("chủ trì");
        }
    }

    private PlanId startedPlan(Map<String, Object> changes) {
        ProcessInstance instance = scenario.start("bantuyengiao", "plan-lifecycle", start(changes));
        return new PlanId(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).singleResult()
                .getBusinessKey());
    }

    private static Map<String, Object> start(Map<String, Object> changes) {
        Map<String, Object> fields = common();
        fields.put("dates", "TODAY");
        fields.putAll(changes);
        return fields;
    }

    private static Map<String, Object> draft(Map<String, Object> changes) {
        Map<String, Object> fields = common();
        fields.putAll(Map.of("purpose", "Đánh giá kết quả.", "requirements", "Nghiêm túc.",
                "content", "Tổ chức hội nghị.", "organisation", "Các đơn vị báo cáo."));
        fields.put("unitScope", "CHOSEN");
        fields.put("unitCodes", List.of("CS01", "CS02", "DK01"));
        fields.putAll(changes);
        return fields;
    }

    private static Map<String, Object> common() {
        return new HashMap<>(Map.of("title", "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
                "directives", "Chỉ thị số 05-CT/TW, ngày 15/5/2016", "legalBasis", "Công văn số 85-CV/BTGTU",
                "reviewFrom", 2016, "reviewTo", 2020, "recipients", "Các chi, đảng bộ cơ sở\nLưu Văn phòng",
                "deadlinePhrase", "trước ngày 08/3/2021", "conferencePhrase", "Dự kiến tháng 5/2021",
                "unitScope", "ALL"));
    }

    /** A plan that says the same as another is not numbered beside it by mistake. */
    @Nested
    class EqualPlansAreAskedAbout {

        private static final Map<String, Object> WITHOUT_REASON = Map.of("outcome", "SIGN", "position", "PHÓ BÍ THƯ");
        private final String title = "sơ kết thực hiện Chỉ thị " + UUID.randomUUID();

        @Test
        void theSecondOfTwoIsSignedOnlyWithAReason() {
            PlanId first = appraised(title);
            PlanId second = appraised(title.toUpperCase(Locale.ROOT).replace(" ", "  "));
            assertThat(equalPlansShown(first)).contains("dự thảo");
            scenario.complete("thuongtruc", first, "userTask_signPlan", WITHOUT_REASON);
            assertThat(equalPlansShown(second)).contains("đã ký, chờ lấy số");
            scenario.runJobs(first);
            String number = plans.get(first).number();
            assertThat(equalPlansShown(second)).contains("Kế hoạch số " + number, "đang thực hiện");

            assertThatThrownBy(() -> scenario.complete("thuongtruc", second, "userTask_signPlan", WITHOUT_REASON))
                    .hasMessage(("Đã có kế hoạch cùng trích yếu, thời hạn và đơn vị: Kế hoạch số %s (đang thực hiện); hãy trả "
                            + "lại dự thảo này, hoặc ghi lý do vẫn ký thêm một kế hoạch.").formatted(number));
            scenario.complete("thuongtruc", second, "userTask_signPlan", signature());

            assertThat(journal.of(second)).filteredOn(entry -> entry.action().equals("signedBesideEqual"))
                    .singleElement().satisfies(entry -> assertThat(entry.detail()).contains("Kế hoạch số " + number,
                            "Lý do: Kế hoạch của một tình huống khác."));
        }

        @Test
        void anotherDeadlineOtherUnitsOrAnEndedPlanAreNoEqual() {
            PlanId first = appraised(title);
            scenario.complete("thuongtruc", first, "userTask_signPlan", WITHOUT_REASON);
            scenario.runJobs(first);
            PlanId otherDeadline = appraised(Map.of("title", title, "deadlinePhrase", "trước ngày 15/3/2021"));
            PlanId otherUnits = appraised(Map.of("title", title, "unitCodes", List.of("CS01", "CS02")));
            for (PlanId other : List.of(otherDeadline, otherUnits)) {
                assertThat(equalPlansShown(other)).isEqualTo("[]");
                scenario.complete("thuongtruc", other, "userTask_signPlan", WITHOUT_REASON);
            }
            plans.save(plans.get(first).cancel(Instant.EPOCH));

            PlanId again = appraised(title);
            scenario.complete("thuongtruc", again, "userTask_signPlan", WITHOUT_REASON);
        }

        @Test
        void ofTwoThatAreSignedAtTheSameInstantOneIs() throws Exception {
            for (int pair = 0; pair < 4; pair++) {
                String both = title + pair;
                List<PlanId> equal = List.of(appraised(both), appraised(both));
                ExecutorService threads = Executors.newFixedThreadPool(2);
                CyclicBarrier together = new CyclicBarrier(2);

                List<Future<String>> signed = equal.stream().map(plan -> threads.submit(() -> {
                    together.await();
                    try {
                        scenario.complete("thuongtruc", plan, "userTask_signPlan", WITHOUT_REASON);
                        return "ký";
                    } catch (RuntimeException refused) {
                        return refused.getMessage();
                    }
                })).toList();
                threads.shutdown();

                List<String> answers = List.of(signed.get(0).get(), signed.get(1).get());
                assertThat(answers).filteredOn("ký"::equals).hasSize(1);
                assertThat(answers).filteredOn(answer -> answer.contains("(đã ký, chờ lấy số)")).hasSize(1);
            }
        }

        private PlanId appraised(String wanted) {
            return appraised(Map.of("title", wanted));
        }

        private PlanId appraised(Map<String, Object> differing) {
            Map<String, Object> fields = new HashMap<>(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01")));
            fields.putAll(differing);
            PlanId plan = startedPlan(fields);
            scenario.complete("bantuyengiao", plan, "userTask_draftPlan", draft(fields));
            scenario.complete("vanphong", plan, "userTask_appraisePlan", Map.of("outcome", "PASS"));
            return plan;
        }

        private String equalPlansShown(PlanId plan) {
            return scenario.formOf("thuongtruc", scenario.task(plan, "userTask_signPlan")).get("equalPlans").toString();
        }
    }

    private static Map<String, Object> signature() {
        return Map.of("outcome", "SIGN", "position", "PHÓ BÍ THƯ", "equalReason", "Kế hoạch của một tình huống khác.");
    }

    private List<String> mailsOf(PlanId plan) {
        return jdbc.sql("select recipient_id from outbox_mail where plan_id = ?").param(plan.value())
                .query(String.class).list();
    }
}
