package org.planlifecycle.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.ConferenceMode;
import org.planlifecycle.conference.Conferences;
import org.planlifecycle.conference.Invitations;
import org.planlifecycle.conference.Programmes;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code prepare-conference} does with right answers. */
@ProcessTest
class PrepareConferenceProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private HistoryService history;
    @Autowired
    private Plans plans;
    @Autowired
    private PlanChanges changes;
    @Autowired
    private Conferences conferences;
    @Autowired
    private Budgets budgets;
    @Autowired
    private Programmes programmes;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Documents documents;
    @Autowired
    private MailLog mails;

    private PlanId plan;
    private ConferencePlay play;

    private void givenAPlan(String id) {
        scenario.moveTo("2021-03-01T08:00");
        plan = scenario.givenAnIssuedPlan(id, "CS01", "CS02");
        play = new ConferencePlay(scenario, plan);
        scenario.startFor(plan, PrepareConference.KEY, Map.of());
    }

    private List<String> passed() {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(plan.value()).singleResult().getId())
                .orderByHistoricActivityInstanceStartTime().asc().list().stream()
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    @Test
    void aConferenceThatEverybodyApprovesOfIsReady() {
        givenAPlan("conf-ready");

        play.toTheEnd();

        assertThat(passed()).contains("serviceTask_sendInvitations", "businessRuleTask_chooseMode",
                "serviceTask_recordMode", "endEvent_conferenceReady")
                .doesNotContain(PrepareConference.RESCHEDULE_CONFERENCE);
        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(plans.get(plan).conference().day()).contains(LocalDate.of(2021, 5, 12));
        assertThat(conferences.get(plan).mode()).isEqualTo(ConferenceMode.IN_PERSON);
        assertThat(conferences.get(plan).venue().orElseThrow().capacity()).isEqualTo(200);
        assertThat(budgets.get(plan).status()).isEqualTo(Budget.Status.APPROVED);
        assertThat(budgets.get(plan).total().text()).isEqualTo("9.000.000 đồng");
        assertThat(programmes.of(plan).items()).hasSize(2);
        assertThat(programmes.of(plan).guests()).extracting("name").containsExactly("Điển hình một");
    }

    @Test
    void theInvitationIsNumberedAndMailedOnceToEveryUnitAndAddress() {
        givenAPlan("conf-invite");

        play.until(PrepareConference.RECORD_REPLIES);

        assertThat(documents.ofPlan(plan)).filteredOn(paper -> paper.kind() == DocumentKind.INVITATION).singleElement()
                .extracting(IssuedDocument::numberText).asString().endsWith("-GM/ĐUK");
        assertThat(documents.ofPlan(plan)).filteredOn(paper -> paper.kind() == DocumentKind.PROGRAMME).singleElement()
                .extracting(IssuedDocument::numberText).asString().endsWith("-CTr/ĐUK");
        assertThat(mails.of(plan, "CS01")).hasSize(1);
        assertThat(mails.of(plan, "CS02")).hasSize(1);
        assertThat(mails.of(plan, "")).hasSize(1);
    }

    @Test
    void aReturnedBudgetIsEstimatedAgainFromWhatWasThere() {
        givenAPlan("conf-budget");
        play.until(PrepareConference.APPROVE_BUDGET)
                .complete(PrepareConference.APPROVE_BUDGET, Map.of("decision", "RETURN", "reason", "Giảm chi in ấn"));

        VariableMap form = formOf(PrepareConference.ESTIMATE_BUDGET);

        assertThat(form.get("returnReason")).isEqualTo("Giảm chi in ấn");
        assertThat(form.get("fundSource")).isEqualTo("Kinh phí Đảng");
        assertThat(budgets.get(plan).status()).isEqualTo(Budget.Status.RETURNED);
        assertThat(passed()).doesNotContain(PrepareConference.BOOK_VENUE);
        play.until(PrepareConference.BOOK_VENUE);
        assertThat(budgets.get(plan).status()).isEqualTo(Budget.Status.APPROVED);
    }

    @Test
    void aVeryHighRiskPostponesTheConferenceAndTellsTheGuests() {
        givenAPlan("conf-postpone");
        play.until(PrepareConference.ASSESS_CONDITIONS)
                .complete(PrepareConference.ASSESS_CONDITIONS, Map.of("riskLevel", "VERY_HIGH"));
        assertThat(play.open()).containsExactly(PrepareConference.RESCHEDULE_CONFERENCE);
        assertThat(conferences.get(plan).mode()).isEqualTo(ConferenceMode.POSTPONE);
        thenGuestsHeardOfThePostponement();

        play.complete(PrepareConference.RESCHEDULE_CONFERENCE).toTheEnd();

        assertThat(passed()).contains("endEvent_conferenceReady");
        assertThat(plans.get(plan).conference().day()).contains(LocalDate.of(2021, 5, 26));
        assertThat(invitations.latest(plan).orElseThrow().round()).isEqualTo(2);
        assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.INVITATION, DocumentKind.PROGRAMME, DocumentKind.INVITATION,
                        DocumentKind.PROGRAMME);
        assertThat(mails.of(plan, "CS01")).extracting(mail -> mail.mail().kind())
                .containsExactlyInAnyOrder("conference-invitation", "conference-postponed", "conference-change");
    }

    @Test
    void aConferenceThatTheCommitteeDoesNotAllowGetsAnotherDay() {
        givenAPlan("conf-refused");
        play.until(PrepareConference.CONFIRM_CONFERENCE).complete(PrepareConference.CONFIRM_CONFERENCE,
                Map.of("decision", "NO_GO", "reason", "Trùng ngày bầu cử"));

        assertThat(play.open()).containsExactly(PrepareConference.RESCHEDULE_CONFERENCE);
        thenGuestsHeardOfThePostponement();
        play.complete(PrepareConference.RESCHEDULE_CONFERENCE);
        assertThat(play.open()).containsExactly(PrepareConference.PREPARE_INVITATIONS);
    }

    private void thenGuestsHeardOfThePostponement() {
        assertThat(List.of("CS01", "CS02", "")).allSatisfy(unit -> assertThat(mails.of(plan, unit))
                .filteredOn(mail -> mail.mail().kind().equals("conference-postponed")).hasSize(1));
    }

    @Test
    void moreDelegatesThanSeatsMakeAHybridConference() {
        givenAPlan("conf-hybrid");

        play.until(PrepareConference.ASSESS_CONDITIONS)
                .complete(PrepareConference.ASSESS_CONDITIONS, Map.of("delegates", 201));

        assertThat(conferences.get(plan).mode()).isEqualTo(ConferenceMode.HYBRID);
        assertThat(play.open()).containsExactly(PrepareConference.CONFIRM_CONFERENCE);
    }

    @Test
    void aDayOutsideTheWindowIsKeptWithItsReason() {
        givenAPlan("conf-window");

        play.complete(PrepareConference.PLAN_CONFERENCE,
                Map.of("conferenceDay", "2021-06-02", "windowReason", "Tháng 5 có bầu cử"));

        assertThat(conferences.get(plan).windowReason()).isEqualTo("Tháng 5 có bầu cử");
        assertThat(plans.get(plan).conference().day()).contains(LocalDate.of(2021, 6, 2));
    }

    @Test
    void whoWasInvitedLearnsThatThePlanIsCancelled() {
        givenAPlan("conf-cancel");
        play.until(PrepareConference.RECORD_REPLIES);

        changes.cancel(plan, "Cấp trên chỉ đạo", ConferencePlay.COMMITTEE);

        assertThat(mails.of(plan, "CS01")).extracting(mail -> mail.mail().kind())
                .containsExactlyInAnyOrder("conference-invitation", "conference-called-off", "plan-cancelled");
    }

    @Test
    void nobodyIsToldOfACancelledPlanBeforeAnybodyIsInvited() {
        givenAPlan("conf-cancel-early");
        play.until(PrepareConference.PREPARE_INVITATIONS);

        changes.cancel(plan, "Cấp trên chỉ đạo", ConferencePlay.COMMITTEE);

        assertThat(mails.of(plan, "CS01")).extracting(mail -> mail.mail().kind())
                .doesNotContain("conference-called-off");
    }

    @Test
    void theFormsOpenWithWhatIsKnown() {
        givenAPlan("conf-prefill");

        assertThat(formOf(PrepareConference.PLAN_CONFERENCE)).containsEntry("startsAt", "07:30")
                .containsEntry("windowPhrase", "Dự kiến tháng 5/2021");
        play.until(PrepareConference.ASSESS_CONDITIONS);
        assertThat(formOf(PrepareConference.ASSESS_CONDITIONS)).containsEntry("delegates", 7)
                .containsEntry("capacity", 200);
    }

    @Test
    void eachStepIsDueSoManyDaysBeforeTheChosenDay() {
        givenAPlan("conf-due");

        play.until(PrepareConference.BOOK_VENUE);

        Task task = scenario.task(plan, PrepareConference.BOOK_VENUE);
        assertThat(task.getDueDate().toInstant().atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate())
                .isBetween(LocalDate.of(2021, 4, 19), LocalDate.of(2021, 4, 21));
        assertThat(task.getName()).contains("Kế hoạch số " + plan);
    }

    private VariableMap formOf(String activityId) {
        return scenario.formOf(play.userOf(activityId), scenario.task(plan, activityId));
    }
}
