package org.planlifecycle.browser;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.browser.Answers.CONFERENCE_DAY;
import static org.planlifecycle.browser.Answers.eachOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.rehearsal.WorkbookFiller;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A small plan of three units, played in Tasklist from the start form to the archive by those whose work it is. */
@BrowserTest
class PlanLifecycleBrowserIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private Plans plans;
    @Autowired
    private PlanUnits units;
    @Autowired
    private Awards awards;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private SheetExchange exchange;

    private Desks desks;
    private PlanId plan;

    @Test
    void aPlanOfThreeUnitsIsWorkedFromTheStartFormToTheArchiveInTasklist() {
        scenario.moveTo("2021-02-22T08:00");
        Set<PlanId> before = runningPlans().collect(Collectors.toSet());
        try (Chromium chromium = new Chromium(port)) {
            chromium.of("bantuyengiao").start("Vòng đời kế hoạch", new CamundaForm("start-plan"),
                    Answers.startedPlan(List.of("CS01", "CS02", "DK01")), "01-start-plan-bantuyengiao");
            plan = runningPlans().filter(running -> !before.contains(running)).findFirst().orElseThrow();
            desks = new Desks(chromium, scenario, tasks, plan);

            issue();
            assertThat(plans.get(plan).number()).matches("\\d{2}-KH/ĐUK");
            report();
            summarise();
            nominate();
            commend();
            prepareConference();
            scenario.moveTo(CONFERENCE_DAY + "T14:00");
            holdConference();

            assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
            assertThat(scenario.instancesOf(plan)).isEmpty();
            assertThat(units.of(plan)).extracting(unit -> unit.outcome().name()).containsOnly("ACCEPTED");
            assertThat(awards.of(plan)).isNotEmpty().allSatisfy(award -> assertThat(award.handedOverOn()).isNotNull());

            correctAfterClosing(chromium);
            assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
            assertThat(scenario.instancesOf(plan)).isEmpty();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** Other tests may have left plans behind in the same product. */
    private Stream<PlanId> runningPlans() {
        return runtime.createProcessInstanceQuery().processDefinitionKey("plan-lifecycle").list().stream()
                .map(instance -> new PlanId(instance.getBusinessKey()));
    }

    private void issue() {
        desks.step("bantuyengiao", "userTask_draftPlan", of());
        desks.step("vanphong", "userTask_appraisePlan", of("outcome", "PASS"));
        desks.step("thuongtruc", "userTask_signPlan", of("outcome", "SIGN"));
        desks.step("vanthu", "userTask_distributePlan", of("sealed", true, "copies", 80));
        desks.step("bantuyengiao", "userTask_publishPaper", of("address", "https://dangbokhoi.example.vn/van-ban/08"));
    }

    private void report() {
        reportOf("cs01", Answers.report(Answers.partyFigures(78, 7), "Cán bộ tiêu biểu CS01"));
        reportOf("cs02", Answers.report(Answers.partyFigures(34, 0), "Cán bộ tiêu biểu CS02"));
        reportOf("dk01", Answers.report(Answers.youthFigures(), "Cán bộ Đoàn tiêu biểu"));
    }

    private void reportOf(String userId, Map<String, Object> report) {
        desks.step(userId, "userTask_acknowledgeRequest",
                of("contactName", "Cán bộ đầu mối " + userId.toUpperCase(), "contactPhone", "0900 000 000"));
        handInTheSheet(userId.toUpperCase(), report);
        desks.step(userId, "userTask_submitReport", report);
        desks.step("bantuyengiao", "userTask_checkReport", of("decision", "ACCEPT"));
    }

    private void handInTheSheet(String unitCode, Map<String, Object> report) {
        ReporterKind kind = unitCode.startsWith("DK") ? ReporterKind.YOUTH : ReporterKind.PARTY;
        FigureTable figures = ReportExamples.sheet(regimes.inForce(plan), kind, plans.get(plan), unitCode, report).table();
        byte[] filled = WorkbookFiller.fill(exchange.give(plan, unitCode).content(), figures);
        assertThat(exchange.take(plan, unitCode, "bieu-so-lieu.xlsx", filled, unitCode.toLowerCase()).isBlocked()).isFalse();
    }

    private void summarise() {
        desks.step("bantuyengiao", "userTask_draftSummary", of()); // the generated text as it stands
        Map.of("bantochuc", "AGREE", "ubkt", "AGREE", "bandanvan", "AGREE").forEach((userId, verdict) ->
                desks.step(userId, "userTask_consultSummary", of("verdict", verdict)));
        desks.step("vanphong", "userTask_consultSummary",
                of("verdict", "COMMENT", "remarks", List.of(of("part", "RESULTS", "text",
                        "Đề nghị nêu rõ hơn kết quả nêu gương của người đứng đầu."))));
        desks.step("bantuyengiao", "userTask_reviseSummary", with(eachOf("answers", of("answer", "PARTLY",
                "reason", "Đã bổ sung phần có số liệu.")), of("commentsTaken", "Đã tiếp thu, bổ sung.")));
        desks.step("thuongtruc", "userTask_approveSummary", of("decision", "APPROVE"));
    }

    private void nominate() {
        desks.step("bantuyengiao", "userTask_gatherDossiers", with(eachOf("nominations", of("keep", "KEEP")),
                of("confirmed", true)));
        Map<String, Object> agreed = eachOf("verdicts", of("opinion", "AGREE"));
        desks.step("bantochuc", "userTask_checkOrganisation", agreed);
        desks.step("ubkt", "userTask_checkInspection", agreed);
        desks.step("vanphong", "userTask_checkOffice", agreed);
        desks.step("bantuyengiao", "userTask_draftShortlist",
                eachOf("choices", of("include", "YES", "awardForm", "GIAY_KHEN")));
    }

    private void commend() {
        Answers.VOTERS.forEach(userId -> desks.step(userId, "userTask_castVote", eachOf("votes", of("vote", "AGREE"))));
        desks.step("thuongtruc", "userTask_signDecision", of("confirmed", true));
        desks.step("vanphong", "userTask_prepareCertificates", of("printed", 3, "sealed", true));
    }

    private void prepareConference() {
        desks.step("vanphong", "userTask_planConference", of("conferenceDay", CONFERENCE_DAY, "startsAt", "07:30",
                "intendedMode", "IN_PERSON", "chair", "Thường trực Đảng ủy Khối"));
        desks.step("vanphong", "userTask_estimateBudget", Answers.budget());
        desks.step("thuongtruc", "userTask_approveBudget", of("decision", "APPROVE"));
        desks.step("vanphong", "userTask_bookVenue", of("venueName", "Hội trường lớn", "address",
                "Trụ sở Đảng ủy Khối", "capacity", 220, "contact", "Văn phòng, 0900 000 111"));
        desks.step("bantuyengiao", "userTask_draftProgramme", Answers.programme());
        desks.step("vanphong", "userTask_prepareInvitations", Answers.invitations());
        desks.step("vanphong", "userTask_recordReplies", eachOf("replies", of("accepted", 1, "declined", 0)));
        desks.step("vanphong", "userTask_assessConditions", of("riskLevel", "LOW", "delegates", 160,
                "capacity", 220, "note", "Dịch bệnh được kiểm soát; thực hiện 5K."));
        desks.step("thuongtruc", "userTask_confirmConference", of("decision", "GO"));
    }

    private void holdConference() {
        desks.step("bantuyengiao", "userTask_handOverCommendations", with(eachOf("awards", of("handedOver", "YES")),
                of("heldOn", CONFERENCE_DAY, "delegates", 160, "differenceReason",
                        "Các đơn vị cử thêm đại biểu dự.")));
        desks.step("vanphong", "userTask_recordMinutes", of("chair", "Thường trực Đảng ủy Khối", "secretary",
                "Văn phòng Đảng ủy Khối", "delegates", 160, "proceedings", "Hội nghị nghe báo cáo, trao giấy khen.",
                "statements", "Các ý kiến nhất trí với báo cáo sơ kết."));
        desks.step("thuongtruc", "userTask_issueConclusion", Answers.conclusion());
        desks.step("bantuyengiao", "userTask_reportToProvince", of("content", "Báo cáo kết quả sơ kết 5 năm."));
        desks.step("bantuyengiao", "userTask_publishWebsite", of("title", "Hội nghị sơ kết Chỉ thị số 05-CT/TW",
                "summary", "Đảng ủy Khối tổ chức hội nghị sơ kết.", "content", "Hội nghị đã khen thưởng điển hình.",
                "noPersonalExcess", true));
        desks.step("vanphong", "userTask_settleBudget", eachOf("lines", of("actual", 3_000_000)));
        desks.step("bantuyengiao", "userTask_confirmFollowUps", eachOf("followUps",
                of("status", "HANDED_OVER", "note", "Đã giao, theo dõi hằng tháng.")));
        desks.step("vanthu", "userTask_archivePlan", of("box", "Hộp 12, cặp 3", "pages", 640,
                "retentionTerm", "Vĩnh viễn", "complete", true));
    }

    /** A wrong figure is found when all is over: the plan is opened once more for it, by decision. */
    private void correctAfterClosing(Chromium chromium) {
        Tasklist propaganda = chromium.of("bantuyengiao");
        propaganda.start("Mở lại kế hoạch", new CamundaForm("reopen-plan"), of("plan", plans.get(plan).shortName(),
                "reason", "Số liệu của CS01 sai.", "basis", "Công văn của đơn vị."), "90-reopen-plan-bantuyengiao");
        desks.step("thuongtruc", "userTask_decideReopening", of("outcome", "APPROVE"));
        propaganda.start("Điều chỉnh số liệu tổng hợp", new CamundaForm("restate-figures"), of("plan",
                plans.get(plan).shortName(), "unit", "CS01", "indicator", "A4", "period", "2020", "newNumber", 777,
                "reason", "Đếm thiếu.", "evidence", "Bảng lương tháng 12/2020."), "91-restate-figures-bantuyengiao");
        desks.step("thuongtruc", "userTask_approveRestatement", of("outcome", "APPROVE"));
        desks.step("bantuyengiao", "userTask_draftReplacement", of()); // the renewed text as it stands
        desks.step("thuongtruc", "userTask_signReplacement", of("outcome", "RETURN", "returnReason", "Nêu rõ nguyên nhân."));
        desks.step("bantuyengiao", "userTask_draftReplacement", of());
        desks.step("thuongtruc", "userTask_signReplacement", of("outcome", "SIGN"));
        desks.step("vanthu", "userTask_closeAgain", of("corrected", "Số liệu CS01 năm 2020, bổ sung hồ sơ lưu."));
    }

    private static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(more);
        return all;
    }
}
