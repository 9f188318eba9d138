package org.planlifecycle.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.ClosingRecords;
import org.planlifecycle.conference.Conclusions;
import org.planlifecycle.conference.FollowUpStatus;
import org.planlifecycle.conference.Meetings;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code hold-conference} does with right answers. */
@ProcessTest
class HoldConferenceProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private HistoryService history;
    @Autowired
    private Plans plans;
    @Autowired
    private Awards awards;
    @Autowired
    private Meetings meetings;
    @Autowired
    private Budgets budgets;
    @Autowired
    private Conclusions conclusions;
    @Autowired
    private ClosingRecords records;
    @Autowired
    private Documents documents;
    @Autowired
    private MailLog mails;

    private PlanId plan;
    private ConferencePlay play;

    private void givenAPreparedConference(String id) {
        scenario.moveTo("2021-03-01T08:00");
        plan = scenario.givenAnIssuedPlan(id, "CS01", "CS02");
        play = new ConferencePlay(scenario, plan);
        scenario.startFor(plan, PrepareConference.KEY, Map.of());
        play.toTheEnd();
        scenario.moveTo("2021-05-12T14:00");
        scenario.startFor(plan, HoldConference.KEY, Map.of());
    }

    @Test
    void aHeldConferenceIsConcludedFollowedUpAndClosed() {
        givenAPreparedConference("hold-close");

        play.toTheEnd();

        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(passed()).contains("serviceTask_issueConclusionNotice", "serviceTask_closePlan",
                "endEvent_planClosed");
        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(meetings.get(plan).delegates()).isEqualTo(7);
        assertThat(budgets.get(plan).status()).isEqualTo(Budget.Status.SETTLED);
        assertThat(budgets.get(plan).spent().amount()).isEqualTo(8_500_000);
        assertThat(records.webItemOf(plan).orElseThrow().title()).isEqualTo("Hội nghị sơ kết");
        assertThat(records.archiveFileOf(plan).retentionCode()).isEqualTo("PERMANENT");
        assertThat(conclusions.get(plan).followUps()).singleElement()
                .satisfies(task -> assertThat(task.status()).isEqualTo(FollowUpStatus.DONE));
    }

    @Test
    void minutesConclusionAndReportGetNumbersAndGoOut() {
        givenAPreparedConference("hold-papers");

        play.toTheEnd();

        assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.INVITATION, DocumentKind.PROGRAMME, DocumentKind.MINUTES,
                        DocumentKind.CONCLUSION_NOTICE, DocumentKind.PROVINCE_REPORT);
        assertThat(documents.ofPlan(plan)).extracting(paper -> paper.numberText().replaceAll("^\\d+-", ""))
                .containsExactlyInAnyOrder("GM/ĐUK", "CTr/ĐUK", "BB/ĐUK", "TB/ĐUK", "BC/ĐUK");
        assertThat(mails.of(plan, "CS02")).extracting(mail -> mail.mail().kind()).contains("conference-conclusion");
        assertThat(mails.of(plan, "CS02")).filteredOn(mail -> mail.mail().kind().equals("conference-conclusion"))
                .allSatisfy(mail -> assertThat(mail.mail().body()).startsWith("Kính gửi đồng chí "));
        assertThat(documents.ofPlan(plan).stream().filter(paper -> paper.kind() == DocumentKind.CONCLUSION_NOTICE)
                .map(paper -> PaperText.of(documents.content(paper.id())))).singleElement().asString()
                .contains("Cơ quan Ủy ban Kiểm tra");
        assertThat(mails.of(plan, "")).extracting(mail -> mail.mail().kind()).contains("province-report");
        assertThat(mails.of(plan, "")).filteredOn(mail -> mail.mail().kind().equals("province-report")).singleElement()
                .satisfies(mail -> assertThat(mail.mail().carried()).isNotNull());
    }

    @Test
    void theFourFollowUpsRunSideBySideAndTheFileWaitsForAll() {
        givenAPreparedConference("hold-parallel");

        play.complete(HoldConference.HAND_OVER_COMMENDATIONS).complete(HoldConference.RECORD_MINUTES)
                .complete(HoldConference.ISSUE_CONCLUSION);

        assertThat(play.open()).containsExactly(HoldConference.REPORT_TO_PROVINCE, HoldConference.PUBLISH_WEBSITE,
                HoldConference.SETTLE_BUDGET, HoldConference.CONFIRM_FOLLOW_UPS);
        play.complete(HoldConference.SETTLE_BUDGET).complete(HoldConference.CONFIRM_FOLLOW_UPS)
                .complete(HoldConference.REPORT_TO_PROVINCE);
        assertThat(play.open()).containsExactly(HoldConference.PUBLISH_WEBSITE);
        play.complete(HoldConference.PUBLISH_WEBSITE);
        assertThat(play.open()).containsExactly(HoldConference.ARCHIVE_PLAN);
        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.ISSUED);
    }

    @Test
    void onlyTheAwardsThatWereHandedOverAreMarked() {
        givenAPreparedConference("hold-awards");
        awards.add(plan, List.of(award("CN-001"), award("TT-001")));

        play.complete(HoldConference.HAND_OVER_COMMENDATIONS, Map.of("awards", List.of(
                Map.of("code", "CN-001", "handedOver", "YES"), Map.of("code", "TT-001", "handedOver", "LATER"))));

        assertThat(awards.of(plan)).extracting(Award::handedOverOn).containsExactly(LocalDate.of(2021, 5, 12), null);
    }

    @Test
    void theDayOnWhichItReallyTookPlaceMovesTheDatesAfterIt() {
        givenAPreparedConference("hold-moved");
        scenario.moveTo("2021-05-14T08:00");

        play.complete(HoldConference.HAND_OVER_COMMENDATIONS, Map.of("heldOn", "2021-05-13",
                "differenceReason", "Mất điện ngày 12/5"));

        assertThat(plans.get(plan).conference().day()).contains(LocalDate.of(2021, 5, 13));
        assertThat(mails.of(plan, "CS01")).filteredOn(mail -> mail.mail().kind().equals("conference-other-day"))
                .singleElement().extracting(mail -> mail.mail().body()).asString()
                .contains("đã tổ chức ngày 13/5/2021, không phải ngày 12/5/2021", "Mất điện");
    }

    @Test
    void spendingMoreThanEstimatedIsKeptWithItsReason() {
        givenAPreparedConference("hold-overrun");
        play.until(HoldConference.SETTLE_BUDGET);

        play.complete(HoldConference.SETTLE_BUDGET, Map.of("overrunReason", "Giá in tăng", "lines", List.of(
                Map.of("code", "1", "actual", 7_000_000),
                Map.of("code", "2", "actual", 3_000_000, "note", "giá mới"))));

        assertThat(budgets.get(plan).overrunReason()).isEqualTo("Giá in tăng");
        assertThat(budgets.get(plan).lines().get(1).actualNote()).isEqualTo("giá mới");
    }

    static Award award(String code) {
        return new Award(code, NomineeKind.INDIVIDUAL, "Điển hình " + code, "CS01", AwardForm.GIAY_KHEN, "12-QĐ/ĐUK",
                LocalDate.of(2021, 4, 20), null);
    }

    private List<String> passed() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery().processDefinitionKey(HoldConference.KEY)
                        .processInstanceBusinessKey(plan.value()).singleResult().getId())
                .list().stream().map(HistoricActivityInstance::getActivityId).toList();
    }
}
