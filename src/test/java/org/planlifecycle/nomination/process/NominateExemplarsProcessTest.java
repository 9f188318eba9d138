package org.planlifecycle.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.nomination.Nominations;
import org.planlifecycle.nomination.Standing;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanIssued;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Nominations from the accepted report to the tờ trình: every path, every rule, and what each form refuses. */
@ProcessTest
class NominateExemplarsProcessTest {

    @Autowired private Scenario scenario;
    @Autowired private RuntimeService runtime;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Nominations nominations;
    @Autowired private AwardProposals proposals;
    @Autowired private Documents documents;
    @Autowired private Journal journal;

    private PlanId plan;
    private ProcessInstance instance;

    @BeforeEach
    void givenAPlanOfThreeUnits() {
        scenario.moveTo("2021-03-15T08:00");
        String id = "nom-" + UUID.randomUUID().toString().substring(0, 8);
        plan = scenario.givenAnIssuedPlan(id, "CS01", "CS02", "DK01");
    }

    @Nested
    class ThePath {

        @Test
        void checkedExemplarsAreSubmittedToTheStandingCommittee() {
            named("CS01", collective("Chi bộ 1"), individual("Nguyễn Thị Thử"));
            named("CS02", individual("Trần Văn Mẫu"));
            start();
            gather();
            checkAll();

            scenario.complete("bantuyengiao", plan, NominateExemplars.DRAFT_SHORTLIST, choices(
                    choice("TT-001", "YES", "GIAY_KHEN", ""), choice("CN-001", "YES", "DE_NGHI_BANG_KHEN", ""),
                    choice("CN-002", "NO", null, "")));
            assertThat(runtime.getVariable(instance.getId(), "proposalMade")).isEqualTo(true);
            scenario.runJobs(plan);

            assertThat(instance).isEnded().hasPassed("serviceTask_submitProposal", "endEvent_proposalSubmitted")
                    .hasNotPassed("endEvent_noProposal");
            assertThat(proposals.of(plan)).extracting(AwardProposal::code, AwardProposal::form, AwardProposal::unitCode)
                    .containsExactly(tuple("CN-001", AwardForm.DE_NGHI_BANG_KHEN, "CS01"),
                            tuple("TT-001", AwardForm.GIAY_KHEN, "CS01"));
            assertThat(proposals.proposedBy(plan)).contains("bantuyengiao");
            assertThat(documents.ofPlan(plan)).singleElement().satisfies(document -> {
                assertThat(document.kind()).isEqualTo(DocumentKind.SUBMISSION);
                assertThat(document.numberText()).endsWith("-TTr/BTGĐUK");
                assertThat(textOf(document)).contains("Chi bộ 1", "Nguyễn Thị Thử", "Đơn vị CS01", "TRƯỞNG BAN TUYÊN GIÁO")
                        .doesNotContain("Trần Văn Mẫu");
            });
            assertThat(journal.of(plan)).extracting(JournalEntry::action).containsSubsequence("dossiersGathered",
                    "nominationsAssessed", "nominationsChecked", "nominationsChecked", "nominationsChecked",
                    "shortlistDrafted", "proposalSubmitted");
            assertThat(journal.brokenStreams(plan)).isEmpty();
        }

        @Test
        void aPlanWithoutAnyNominationEndsWithoutAProposal() {
            start();
            scenario.complete("bantuyengiao", plan, NominateExemplars.GATHER_DOSSIERS,
                    Map.of("nominations", List.of(), "confirmed", true));
            scenario.runJobs(plan);
            checkAll();

            scenario.complete("bantuyengiao", plan, NominateExemplars.DRAFT_SHORTLIST, Map.of("choices", List.of()));

            assertThat(instance).isEnded().hasPassed("endEvent_noProposal").hasNotPassed("serviceTask_submitProposal");
            assertThat(proposals.of(plan)).isEmpty();
            assertThat(documents.ofPlan(plan)).isEmpty();
        }

        @Test
        void theThreeOfficesCheckSideBySide() {
            named("CS01", individual("Nguyễn Thị Thử"));
            start();
            gather();

            assertThat(instance).isWaitingAt(NominateExemplars.CHECK_ORGANISATION,
                    NominateExemplars.CHECK_INSPECTION, NominateExemplars.CHECK_OFFICE);
            assertThat(scenario.task(plan, NominateExemplars.CHECK_INSPECTION).getName())
                    .isEqualTo("Thẩm tra kỷ luật, đơn thư – Kế hoạch số " + plan + "-KH/ĐUK");
            assertThat(scenario.formOf("ubkt", scenario.task(plan, NominateExemplars.CHECK_INSPECTION)))
                    .containsEntry("office", "Cơ quan Ủy ban Kiểm tra").containsEntry("total", 1);
            check("bantochuc", NominateExemplars.CHECK_ORGANISATION);
            check("vanphong", NominateExemplars.CHECK_OFFICE);
            assertThat(instance).isWaitingAt(NominateExemplars.CHECK_INSPECTION)
                    .isNotWaitingAt(NominateExemplars.DRAFT_SHORTLIST);
        }

        @Test
        void aHundredAndFiftyNominationsPassTogether() {
            List<Exemplar> many = new ArrayList<>();
            for (int i = 0; i < 75; i++) {
                many.add(individual("Người thứ " + i));
            }
            named("CS01", many.toArray(Exemplar[]::new));
            named("CS02", many.toArray(Exemplar[]::new));
            start();

            gather();
            checkAll();
            scenario.complete("bantuyengiao", plan, NominateExemplars.DRAFT_SHORTLIST, choices(nominations.of(plan)
                    .stream().map(nomination -> choice(nomination.code(), "YES", "GIAY_KHEN", "Thành tích nổi bật"))
                    .toArray(Map[]::new)));
            scenario.runJobs(plan);

            assertThat(instance).isEnded();
            assertThat(proposals.of(plan)).hasSize(150);
        }
    }

    @Nested
    class WhatUnitsName {

        @Test
        void exemplarsGetCodesByKind() {
            named("CS01", collective("Chi bộ 1"), individual("Nguyễn Thị Thử"));
            named("CS02", individual("Trần Văn Mẫu"), collective("Chi bộ 2"));

            assertThat(nominations.of(plan)).extracting(Nomination::code)
                    .containsExactly("CN-001", "CN-002", "TT-001", "TT-002");
            assertThat(nominations.of(plan)).extracting(Nomination::standing).containsOnly(Standing.NOMINATED);
        }

        @Test
        void aSecondAcceptedReportReplacesWhatTheUnitNamedBefore() {
            named("CS01", individual("Nguyễn Thị Thử"));
            named("CS02", individual("Trần Văn Mẫu"));

            named("CS01", individual("Lê Thị Thay"));

            assertThat(nominations.of(plan)).extracting(nomination -> nomination.exemplar().name())
                    .containsExactlyInAnyOrder("Trần Văn Mẫu", "Lê Thị Thay");
        }

        @Test
        void unitsWhoseReportsAreAcceptedAtTheSameInstantGetCodesOfTheirOwn() throws Exception {
            transaction.executeWithoutResult(status -> events.publishEvent(new PlanIssued(plan)));
            List<String> units = IntStream.rangeClosed(1, 8).mapToObj("CS%02d"::formatted).toList();
            ExecutorService desks = Executors.newFixedThreadPool(units.size());
            CyclicBarrier together = new CyclicBarrier(units.size());
            try {
                List<Future<?>> accepted = new ArrayList<>();
                units.forEach(unit -> accepted.add(desks.submit(() -> {
                    together.await();
                    named(unit, individual("Người của " + unit));
                    return null;
                })));
                for (Future<?> one : accepted) {
                    one.get();
                }
            } finally {
                desks.shutdown();
            }

            assertThat(nominations.of(plan)).extracting(Nomination::unitCode)
                    .containsExactlyInAnyOrderElementsOf(units);
            assertThat(nominations.of(plan)).extracting(Nomination::code).contains("CN-001", "CN-008");
        }

        @Test
        void namesakesAreShownToThePeopleWhoGatherTheDossiers() {
            named("CS01", individual("Nguyễn Thị Thử"));
            named("DK01", individual("nguyễn thị thử "), individual("Trần Văn Mẫu"));
            start();

            SpinJsonNode dossiers = (SpinJsonNode) scenario.formOf("bantuyengiao",
                    scenario.task(plan, NominateExemplars.GATHER_DOSSIERS)).get("dossiers");
            assertThat(dossiers.elements()).extracting(line -> line.prop("statements").stringValue()).containsExactly(
                    "Không vi phạm kỷ luật; trùng tên với CN-002", "Không vi phạm kỷ luật; trùng tên với CN-001",
                    "Không vi phạm kỷ luật");
        }

        @Test
        void nothingIsTakenAnyMoreOnceTheListIsAssessed() {
            named("CS01", individual("Nguyễn Thị Thử"));
            start();
            gather();

            named("CS01", individual("Lê Thị Thay"));
            named("CS02", individual("Trần Văn Mẫu"));

            assertThat(nominations.of(plan)).singleElement()
                    .satisfies(nomination -> assertThat(nomination.exemplar().name()).isEqualTo("Nguyễn Thị Thử"));
            assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("nominationTooLate"))
                    .extracting(JournalEntry::unitCode).containsExactly("CS01", "CS02");
        }
    }

    @Nested
    class TheRules {

        @Test
        void exemplarsBeyondTheQuotaOfTheirUnitAreMarked() {
            named("DK01", individual("Một"), individual("Hai"), collective("Ban chấp hành"));
            start();
            gather();

            assertThat(standingOf("CN-001")).isEqualTo(Standing.ELIGIBLE);
            assertThat(standingOf("CN-002")).isEqualTo(Standing.OVER_QUOTA);
            assertThat(find("CN-002").reason()).isEqualTo("Vượt chỉ tiêu của đơn vị (1 cá nhân)");
            assertThat(standingOf("TT-001")).isEqualTo(Standing.ELIGIBLE);
        }

        @Test
        void whoeverIsNotEligibleTakesNoPlaceOfTheQuota() {
            named("DK01", disciplined("Một"), individual("Hai"));
            start();
            gather();

            assertThat(standingOf("CN-001")).isEqualTo(Standing.INELIGIBLE);
            assertThat(find("CN-001").reason()).contains("kỷ luật");
            assertThat(standingOf("CN-002")).isEqualTo(Standing.ELIGIBLE);
        }

        @Test
        void withdrawnDossiersAreNeitherAssessedNorChecked() {
            named("CS01", individual("Nguyễn Thị Thử"));
            named("CS02", individual("Trần Văn Mẫu"));
            start();
            scenario.complete("bantuyengiao", plan, NominateExemplars.GATHER_DOSSIERS, dossiers(
                    dossier("CN-001", "WITHDRAW", "Đơn vị xin rút"), dossier("CN-002", "KEEP", "")));
            scenario.runJobs(plan);

            assertThat(find("CN-001").reason()).isEqualTo("Đơn vị xin rút");
            assertThat(standingOf("CN-001")).isEqualTo(Standing.WITHDRAWN);
            assertThat(scenario.formOf("vanphong", scenario.task(plan, NominateExemplars.CHECK_OFFICE)))
                    .containsEntry("total", 1);
        }
    }

    @Nested
    class WhatIsRefused {

        @Test
        void dossiersThatAreNotConfirmed() {
            named("CS01", individual("Nguyễn Thị Thử"));
            start();
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS,
                    Map.of("nominations", List.of(dossier("CN-001", "KEEP", ""))), "Chưa xác nhận");
        }

        @Test
        void aWithdrawalWithoutAReason() {
            named("CS01", individual("Nguyễn Thị Thử"));
            start();
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS,
                    dossiers(dossier("CN-001", "WITHDRAW", " ")), "Mã CN-001 được rút nhưng chưa nêu lý do");
        }

        @Test
        void aListThatIsNotTheOneShown() {
            named("CS01", individual("Nguyễn Thị Thử"), collective("Chi bộ 1"));
            start();
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS,
                    dossiers(dossier("CN-001", "KEEP", "")), "thiếu mã TT-001");
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS, dossiers(dossier("CN-001", "KEEP", ""),
                    dossier("TT-001", "KEEP", ""), dossier("TT-009", "KEEP", "")), "Mã TT-009 không thuộc danh sách");
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS, dossiers(dossier("CN-001", "KEEP", ""),
                    dossier("CN-001", "KEEP", ""), dossier("TT-001", "KEEP", "")), "Mã CN-001 có hai dòng");
        }

        @Test
        void aFieldThatTheFormDoesNotHave() {
            start();
            thenRefused("bantuyengiao", NominateExemplars.GATHER_DOSSIERS,
                    Map.of("confirmed", true, "proposalMade", true), "không có trường “proposalMade”");
        }

        @Test
        void anObjectionWithoutANote() {
            named("CS01", individual("Nguyễn Thị Thử"));
            start();
            gather();
            thenRefused("ubkt", NominateExemplars.CHECK_INSPECTION,
                    verdicts(verdict("CN-001", "OBJECT", "")), "Mã CN-001 không nhất trí nhưng chưa nêu lý do");
            thenRefused("vanphong", NominateExemplars.CHECK_OFFICE,
                    verdicts(verdict("CN-001", "MAYBE", "")), "“Kết luận” không có lựa chọn đã gửi");
        }

        @Test
        void verdictsOnOthersThanTheCandidates() {
            named("CS01", individual("Nguyễn Thị Thử"), disciplined("Lê Văn Kỷ"));
            start();
            gather();
            thenRefused("bantochuc", NominateExemplars.CHECK_ORGANISATION, verdicts(), "thiếu mã CN-001");
            thenRefused("bantochuc", NominateExemplars.CHECK_ORGANISATION, verdicts(
                    verdict("CN-001", "AGREE", ""), verdict("CN-002", "AGREE", "")), "Mã CN-002 không thuộc danh sách");
        }

        @Test
        void aProposalThatTheRulesExclude() {
            named("DK01", individual("Một"), individual("Hai"), disciplined("Ba"));
            start();
            gather();
            check("bantochuc", NominateExemplars.CHECK_ORGANISATION);
            check("vanphong", NominateExemplars.CHECK_OFFICE);
            scenario.complete("ubkt", plan, NominateExemplars.CHECK_INSPECTION, verdicts(
                    verdict("CN-001", "OBJECT", "Có đơn thư đang xem xét"), verdict("CN-002", "AGREE", "")));

            thenRefused("bantuyengiao", NominateExemplars.DRAFT_SHORTLIST, shortlist("YES", "", "NO", "", "NO"),
                    "Mã CN-001 có ý kiến không nhất trí");
            thenRefused("bantuyengiao", NominateExemplars.DRAFT_SHORTLIST, shortlist("NO", "", "YES", "", "NO"),
                    "Mã CN-002 vượt chỉ tiêu");
            thenRefused("bantuyengiao", NominateExemplars.DRAFT_SHORTLIST, shortlist("NO", "", "NO", "", "YES"),
                    "Mã CN-003 không đề nghị được vì không đủ điều kiện");
            thenRefused("bantuyengiao", NominateExemplars.DRAFT_SHORTLIST, choices(
                    choice("CN-001", "YES", null, "Đã xác minh"), choice("CN-002", "NO", null, ""),
                    choice("CN-003", "NO", null, "")), "chưa chọn hình thức khen");
            assertThat(proposals.of(plan)).isEmpty();

            scenario.complete("bantuyengiao", plan, NominateExemplars.DRAFT_SHORTLIST,
                    shortlist("YES", "Đơn thư đã kết luận không đúng", "YES", "Thành tích đột xuất", "NO"));
            scenario.runJobs(plan);
            assertThat(documents.ofPlan(plan)).singleElement().satisfies(document -> assertThat(textOf(document))
                    .contains("TRƯỜNG HỢP CẦN GIẢI TRÌNH", "Đơn thư đã kết luận không đúng", "Thành tích đột xuất"));
        }

        private Map<String, Object> shortlist(String first, String firstReason, String second, String secondReason,
                String third) {
            return choices(choice("CN-001", first, "GIAY_KHEN", firstReason),
                    choice("CN-002", second, "GIAY_KHEN", secondReason), choice("CN-003", third, "GIAY_KHEN", ""));
        }

        private void thenRefused(String user, String activityId, Map<String, Object> sent, String sentence) {
            List<Nomination> before = nominations.of(plan);
            int entries = journal.of(plan).size();

            assertThatThrownBy(() -> scenario.complete(user, plan, activityId, sent)).hasMessageContaining(sentence);

            assertThat(scenario.isWaitingAt(plan, activityId)).isTrue();
            assertThat(nominations.of(plan)).isEqualTo(before);
            assertThat(journal.of(plan)).hasSize(entries);
            assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("planId");
        }
    }

    private void start() {
        instance = scenario.startFor(plan, NominateExemplars.KEY, Map.of());
    }

    private void gather() {
        scenario.complete("bantuyengiao", plan, NominateExemplars.GATHER_DOSSIERS, dossiers(nominations.of(plan)
                .stream().map(nomination -> dossier(nomination.code(), "KEEP", "")).toArray(Map[]::new)));
        scenario.runJobs(plan);
    }

    private void checkAll() {
        check("bantochuc", NominateExemplars.CHECK_ORGANISATION);
        check("ubkt", NominateExemplars.CHECK_INSPECTION);
        check("vanphong", NominateExemplars.CHECK_OFFICE);
    }

    private void check(String user, String activityId) {
        scenario.complete(user, plan, activityId, verdicts(nominations.of(plan).stream().filter(Nomination::isCandidate)
                .map(nomination -> verdict(nomination.code(), "AGREE", "")).toArray(Map[]::new)));
    }

    private void named(String unitCode, Exemplar... exemplars) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ExemplarsNominated(plan, unitCode, List.of(exemplars))));
    }

    private Nomination find(String code) {
        return nominations.of(plan).stream().filter(nomination -> nomination.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private Standing standingOf(String code) {
        return find(code).standing();
    }

    private String textOf(IssuedDocument document) {
        return PaperText.of(documents.content(document.id()));
    }

    private static Exemplar collective(String name) {
        return new Exemplar(NomineeKind.COLLECTIVE, name, "", false, "XUAT_SAC", false, false, "Mô hình hay.");
    }

    private static Exemplar individual(String name) {
        return new Exemplar(NomineeKind.INDIVIDUAL, name, "Chuyên viên", true, "TOT", false, false, "Việc tốt.");
    }

    private static Exemplar disciplined(String name) {
        return new Exemplar(NomineeKind.INDIVIDUAL, name, "Chuyên viên", true, "TOT", true, false, "Việc tốt.");
    }

    @SafeVarargs
    private static Map<String, Object> dossiers(Map<String, Object>... rows) {
        return Map.of("nominations", List.of(rows), "confirmed", true);
    }

    private static Map<String, Object> dossier(String code, String keep, String reason) {
        return Map.of("code", code, "name", "bị bỏ qua", "keep", keep, "reason", reason);
    }

    @SafeVarargs
    private static Map<String, Object> verdicts(Map<String, Object>... rows) {
        return Map.of("verdicts", List.of(rows));
    }

    private static Map<String, Object> verdict(String code, String opinion, String note) {
        return Map.of("code", code, "name", "", "opinion", opinion, "note", note);
    }

    @SafeVarargs
    private static Map<String, Object> choices(Map<String, Object>... rows) {
        return Map.of("choices", List.of(rows));
    }

    private static Map<String, Object> choice(String code, String include, String form, String reason) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("code", code, "include", include, "reason", reason));
        row.put("awardForm", form);
        return row;
    }
}
