package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.reminder.units.UnitSupervision;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportExtension;
import org.planlifecycle.report.ReportExtensions;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supervisor does by hand about one unit, on running processes. */
@ProcessTest
class UnitSupervisionProcessTest {

    private static final String UNIT = "CS01";
    private static final String SUPERVISOR = "giamsat";

    @Autowired
    private UnitSupervision supervision;
    @Autowired
    private CallLog calls;
    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private PlanUnits units;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private ReportExtensions extensions;
    @Autowired
    private Documents documents;
    @Autowired
    private Journal journal;
    @Autowired
    private MailLog mails;
    @Autowired
    private MailDispatch dispatch;

    @Nested
    class RemindingNow {

        @Test
        void theContactGetsAMailThatSaysWhenTheLastOneWasSent() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-remind", UNIT);
            on(plan, "2021-02-24T08:00");
            dispatch.sendDue(1000);
            scenario.moveTo("2021-02-25T09:30");

            asSupervisor(() -> supervision.remindNow(plan, UNIT, "Tỉnh ủy hỏi tiến độ", SUPERVISOR));

            assertThat(remindersTo(plan)).hasSize(2);
            assertThat(remindersTo(plan).get(1).mail().body())
                    .contains("Thư nhắc gần nhất đã gửi lúc 08:00 ngày 24/02/2021.");
            assertThat(units.get(plan, UNIT).lastStep()).as("the ladder stays where it is").isEqualTo("T-7");
            thenTheJournalSays(plan, "unitRemindedNow", "Tỉnh ủy hỏi tiến độ", "2021-02-25T02:30:00Z");
        }

        @Test
        void aSecondClickIsRefused() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-remind-twice", UNIT);
            supervision.remindNow(plan, UNIT, "Gấp", SUPERVISOR);

            assertThatThrownBy(() -> supervision.remindNow(plan, UNIT, "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("vừa được nhắc");
            assertThat(remindersTo(plan)).hasSize(1);
        }
    }

    @Nested
    class EscalatingNow {

        @Test
        void theNextHigherStepIsDoneAtOnceAndNotAgainOnItsDay() {
            PlanId plan = givenAnUnansweredReminder("us-escalate");
            on(plan, "2021-03-08T08:00");

            asSupervisor(() -> supervision.escalateNow(plan, UNIT, "T+2", "Đơn vị không nghe máy", SUPERVISOR));
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+2");
            asSupervisor(() -> supervision.escalateNow(plan, UNIT, "T+3", "Bí thư đi vắng", SUPERVISOR));
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+3");
            unit.lettersAreSignedAndIssued(plan);
            on(plan, "2021-03-10T08:00");
            unit.lettersAreSignedAndIssued(plan);

            assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind)
                    .containsOnlyOnce(DocumentKind.REMINDER_LETTER);
            thenTheJournalSays(plan, "unitEscalated", "Đơn vị không nghe máy", "2021-03-08T01:00:00Z");
            assertThat(entries(plan, "unitEscalated")).extracting(JournalEntry::step).containsExactly("T+2", "T+3");
        }

        @Test
        void aStepThatIsATaskGivesTheTaskAtOnce() {
            PlanId plan = givenAnUnansweredReminder("us-escalate-call");
            assertThat(scenario.isWaitingAt(plan, CollectReports.CALL_UNITS)).isFalse();

            asSupervisor(() -> supervision.escalateNow(plan, UNIT, "T+1", "Gọi sớm", SUPERVISOR));
            scenario.runJobs(plan);

            assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly(UNIT);
            assertThat(scenario.isWaitingAt(plan, CollectReports.CALL_UNITS)).isTrue();
        }

        @Test
        void nobodyAboveTheUnitHearsOfItBeforeAReminderReachedIt() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-escalate-early", UNIT);
            on(plan, "2021-03-08T08:00");
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+1");

            assertThatThrownBy(() -> supervision.escalateNow(plan, UNIT, "T+2", "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("Chưa có thư nhắc nào đến");
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+1");
        }

        @Test
        void missedStepsCollapseToTheOneThatThePageAnnounces() {
            PlanId plan = givenAnUnansweredReminder("us-escalate-late");
            units.stepDone(plan, List.of(UNIT), "T-7");
            scenario.moveTo("2021-03-10T10:00");

            assertThatThrownBy(() -> supervision.escalateNow(plan, UNIT, "T-3", "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("nay là T+3; hãy tải lại trang");
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T-7");
            asSupervisor(() -> supervision.escalateNow(plan, UNIT, "T+3", "Quá hạn", SUPERVISOR));
            unit.lettersAreSignedAndIssued(plan);

            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+3");
            assertThat(documents.ofPlan(plan)).extracting(IssuedDocument::kind)
                    .containsExactly(DocumentKind.REMINDER_LETTER);
        }

        @Test
        void theSameStepFromTwoWindowsIsDoneOnce() {
            PlanId plan = givenAnUnansweredReminder("us-escalate-twice");
            on(plan, "2021-03-08T08:00");
            asSupervisor(() -> supervision.escalateNow(plan, UNIT, "T+2", "Gấp", SUPERVISOR));

            assertThatThrownBy(() -> supervision.escalateNow(plan, UNIT, "T+2", "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("nay là T+3");

            assertThat(documents.ofPlan(plan)).isEmpty();
        }

        @Test
        void thereIsNothingAboveTheTopOfTheLadder() {
            PlanId plan = givenAnUnansweredReminder("us-escalate-top");
            units.stepDone(plan, List.of(UNIT), "T+5");

            assertThatThrownBy(() -> supervision.escalateNow(plan, UNIT, "T+2", "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("mốc đôn đốc cao nhất");
        }

        @Test
        void aPlanThatWaitsForItsCutOffDecisionHasNoLadder() {
            PlanId plan = givenAnUnansweredReminder("us-escalate-cut-off");
            on(plan, "2021-03-19T17:00");

            assertThatThrownBy(() -> supervision.escalateNow(plan, UNIT, "T+2", "Gấp", SUPERVISOR))
                    .isInstanceOf(Refusal.class).hasMessageContaining("không còn ở bước chờ báo cáo");
        }

        /** Up to T0, each mail delivered on its day. */
        private PlanId givenAnUnansweredReminder(String id) {
            PlanId plan = unit.givenAPlanThatCollectsFrom(id, UNIT);
            on(plan, "2021-03-05T08:00");
            dispatch.sendDue(1000);
            scenario.moveTo("2021-03-06T08:00");
            return plan;
        }
    }

    @Nested
    class LoggingCalls {

        @Test
        void everyCallIsKeptWithWhoAndWhen() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-call", UNIT);

            supervision.logCall(plan, UNIT, new CallRecord("", CallOutcome.NOT_REACHED, null, null), SUPERVISOR);
            scenario.moveTo("2021-02-23T10:00");
            CallRecord second = new CallRecord("Cán bộ đầu mối", CallOutcome.PROMISED, LocalDate.of(2021, 2, 26),
                    "Đang lấy số liệu");
            supervision.logCall(plan, UNIT, second, "bantuyengiao");

            assertThat(calls.of(plan, UNIT)).extracting(LoggedCall::call)
                    .containsExactly(second, new CallRecord("", CallOutcome.NOT_REACHED, null, ""));
            assertThat(calls.of(plan, UNIT)).extracting(LoggedCall::loggedBy)
                    .containsExactly("bantuyengiao", SUPERVISOR);
            assertThat(calls.of(plan, UNIT).get(0).loggedAt()).isEqualTo("2021-02-23T03:00:00Z");
            assertThat(calls.of(plan, "CS02")).isEmpty();
            assertThat(entries(plan, "unitCalled").get(1).detail()).isEqualTo("Gọi điện đôn đốc: Đơn vị hứa nộp, "
                    + "người nghe: Cán bộ đầu mối, hứa nộp ngày 26/02/2021. Đang lấy số liệu");
        }

        @Test
        void aUnitThatWasReachedNeedNotBeCalledFromTheListAnyMore() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-call-list", UNIT, "CS02");
            on(plan, "2021-03-08T08:00");

            supervision.logCall(plan, "CS02", new CallRecord("", CallOutcome.NOT_REACHED, null, ""), SUPERVISOR);
            assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly(UNIT, "CS02");
            supervision.logCall(plan, UNIT, new CallRecord("A", CallOutcome.REACHED, null, ""), SUPERVISOR);
            assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly("CS02");
        }

        @Test
        void anIncompleteCallIsRefused() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-call-bad", UNIT);

            assertThatThrownBy(() -> new CallRecord("A", null, null, "")).hasMessageContaining("kết quả cuộc gọi");
            assertThatThrownBy(() -> new CallRecord(" ", CallOutcome.REACHED, null, ""))
                    .hasMessageContaining("người nghe máy");
            assertThatThrownBy(() -> new CallRecord("A", CallOutcome.REACHED, LocalDate.of(2021, 3, 1), ""))
                    .hasMessageContaining("ngày hứa nộp");
            assertThatThrownBy(() -> supervision.logCall(plan, UNIT, new CallRecord("A", CallOutcome.PROMISED,
                    LocalDate.of(2021, 2, 21), ""), SUPERVISOR)).hasMessageContaining("không được trước hôm nay");
            assertThat(calls.of(plan, UNIT)).isEmpty();
        }

        @Test
        void aCallMadeBeforeTheReportCameMayStillBeLogged() {
            PlanId plan = givenAReportThatWaitsForItsCheck("us-call-waiting");

            supervision.logCall(plan, UNIT, new CallRecord("A", CallOutcome.REACHED, null, ""), SUPERVISOR);

            assertThat(calls.of(plan, UNIT)).hasSize(1);
        }
    }

    @Nested
    class Extending {

        @Test
        void theUnitsDayItsTaskAndItsLadderMove() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-extend", UNIT);
            unit.acknowledges(plan, UNIT);

            asSupervisor(() -> supervision.extend(plan, UNIT, LocalDate.of(2021, 3, 12), "Đại hội chi bộ",
                    SUPERVISOR));

            assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 12));
            assertThat(unit.task(plan, UNIT, CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                    .isEqualTo("2021-03-12T17:00:00Z");
            ReportExtension kept = extensions.latest(plan, UNIT).orElseThrow();
            assertThat(kept.oldLastDay()).isEqualTo(LocalDate.of(2021, 3, 7));
            assertThat(kept.grantedDay()).isEqualTo(LocalDate.of(2021, 3, 12));
            thenTheJournalSays(plan, "extensionGranted", "Đại hội chi bộ", "2021-02-22T01:00:00Z");
        }

        @Test
        void theUnitReadsOfItInItsTaskAndInAMail() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-extend-told", UNIT);
            unit.acknowledges(plan, UNIT);

            extend(plan, LocalDate.of(2021, 3, 12));

            assertThat(scenario.formOf("cs01", unit.task(plan, UNIT, CollectReport.SUBMIT_REPORT))
                    .get("extensionAnswer").toString()).contains("gia hạn đến hết ngày 12/3/2021");
            assertThat(mails.of(plan, UNIT)).singleElement().satisfies(mail -> {
                assertThat(mail.mail().kind()).isEqualTo("extension-answer");
                assertThat(mail.mail().body()).contains("gia hạn đến hết ngày 12/3/2021");
            });
        }

        @Test
        void aDayOutsideItsBoundsIsRefused() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-extend-bad", UNIT);

            assertThatThrownBy(() -> extend(plan, LocalDate.of(2021, 2, 22))).hasMessageContaining("sau ngày hôm nay");
            assertThatThrownBy(() -> extend(plan, LocalDate.of(2021, 3, 6))).hasMessageContaining("không được trước hạn");
            assertThatThrownBy(() -> extend(plan, LocalDate.of(2021, 3, 7))).hasMessageContaining("trùng hạn hiện nay");
            assertThatThrownBy(() -> extend(plan, LocalDate.of(2021, 3, 19))).hasMessageContaining("trước ngày chốt");
            assertThatThrownBy(() -> extend(plan, null)).hasMessageContaining("Chưa chọn ngày");
            thenNothingChanged(plan);
        }

        @Test
        void aRequestOfTheUnitIsAnsweredFirst() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-extend-asked", UNIT);
            unit.acknowledges(plan, UNIT);
            unit.asksForTimeUntil(plan, UNIT, "2021-03-12");

            assertThatThrownBy(() -> extend(plan, LocalDate.of(2021, 3, 15)))
                    .isInstanceOf(Refusal.class).hasMessageContaining("hãy trả lời đề nghị đó");
        }

        private void extend(PlanId plan, LocalDate day) {
            supervision.extend(plan, UNIT, day, "Lý do", SUPERVISOR);
        }
    }

    @Nested
    class AcceptingWithout {

        @Test
        void theUnitIsSettledItsTaskEndsAndThePlanWaitsForTheOthers() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-without", UNIT, "CS02");

            asSupervisor(() -> supervision.acceptWithout(plan, UNIT, "Đơn vị đang giải thể", SUPERVISOR));
            assertThat(mails.of(plan, UNIT)).singleElement().satisfies(mail -> {
                assertThat(mail.mail().kind()).isEqualTo("report-closed");
                assertThat(mail.mail().body()).contains("Đơn vị đang giải thể");
            });
            scenario.runJobs(plan);

            assertThat(units.get(plan, UNIT).outcome()).isEqualTo(PlanUnit.Outcome.MISSING);
            assertThat(unit.instances(plan, CollectReport.KEY)).hasSize(1);
            assertThat(unit.isWaitingAt(plan, "CS02", CollectReport.ACKNOWLEDGE_REQUEST)).isTrue();
            assertThat(scenario.isWaitingAt(plan, CollectReports.DRAFT_SUMMARY)).isFalse();
            thenTheJournalSays(plan, "reportWaived", "Đơn vị đang giải thể", "2021-02-22T01:00:00Z");
        }

        @Test
        void theLastUnitLetsThePlanGoOn() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("us-without-last", UNIT, "CS02");
            unit.reports(plan, "CS02");

            asSupervisor(() -> supervision.acceptWithout(plan, UNIT, "Đơn vị đang giải thể", SUPERVISOR));
            scenario.runJobs(plan);

            assertThat(scenario.isWaitingAt(plan, CollectReports.DRAFT_SUMMARY)).isTrue();
        }
    }

    /** Every use case that needs a reason, so that each refusal is shown for each of them. */
    enum UseCase {
        REMIND((supervision, asked) -> supervision.remindNow(asked.plan, asked.unitCode, asked.reason, SUPERVISOR)),
        ESCALATE((supervision, asked) -> supervision.escalateNow(asked.plan, asked.unitCode, "T-7",
                asked.reason, SUPERVISOR)),
        EXTEND((supervision, asked) -> supervision.extend(asked.plan, asked.unitCode, LocalDate.of(2021, 3, 12),
                asked.reason, SUPERVISOR)),
        WITHOUT((supervision, asked) -> supervision.acceptWithout(asked.plan, asked.unitCode, asked.reason,
                SUPERVISOR));

        private final BiConsumer<UnitSupervision, Asked> call;

        UseCase(BiConsumer<UnitSupervision, Asked> call) {
            this.call = call;
        }

        record Asked(PlanId plan, String unitCode, String reason) {
        }
    }

    @ParameterizedTest
    @EnumSource(UseCase.class)
    void eachIsRefusedInOneSentenceAndChangesNothing(UseCase useCase) {
        String id = "us-no-" + useCase.name().toLowerCase();
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, UNIT);

        thenRefused(useCase, plan, UNIT, " ", "Chưa nêu lý do");
        thenRefused(useCase, plan, UNIT, null, "Chưa nêu lý do");
        thenRefused(useCase, plan, "CS09", "Vì thế", "không giao cho đơn vị CS09");
        thenRefused(useCase, new PlanId("us-no-plan"), UNIT, "Vì thế", "Không có kế hoạch us-no-plan");
        thenNothingChanged(plan);

        PlanId waiting = givenAReportThatWaitsForItsCheck(id + "-waiting");
        thenRefused(useCase, waiting, UNIT, "Vì thế", "đang chờ kiểm tra");
        unit.isAccepted(waiting, UNIT);
        thenRefused(useCase, waiting, UNIT, "Vì thế", "đã kết thúc");
        assertThat(units.get(waiting, UNIT).outcome()).isEqualTo(PlanUnit.Outcome.ACCEPTED);
    }

    @Test
    void aCallToASettledOrUnknownUnitIsRefused() {
        PlanId plan = givenAReportThatWaitsForItsCheck("us-call-closed");
        unit.isAccepted(plan, UNIT);
        CallRecord call = new CallRecord("A", CallOutcome.REACHED, null, "");

        assertThatThrownBy(() -> supervision.logCall(plan, UNIT, call, SUPERVISOR)).hasMessageContaining("đã kết thúc");
        assertThatThrownBy(() -> supervision.logCall(plan, "CS09", call, SUPERVISOR))
                .hasMessageContaining("không giao cho đơn vị CS09");
    }

    private void thenRefused(UseCase useCase, PlanId plan, String unitCode, String reason, String why) {
        assertThatThrownBy(() -> useCase.call.accept(supervision, new UseCase.Asked(plan, unitCode, reason)))
                .isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private void thenNothingChanged(PlanId plan) {
        assertThat(units.get(plan, UNIT).lastDay()).isEqualTo(LocalDate.of(2021, 3, 7));
        assertThat(units.get(plan, UNIT).isOpen()).isTrue();
        assertThat(extensions.latest(plan, UNIT)).isEmpty();
        assertThat(mails.of(plan, UNIT)).isEmpty();
        assertThat(journal.of(plan)).isEmpty();
    }

    private void thenTheJournalSays(PlanId plan, String action, String why, String at) {
        assertThat(entries(plan, action).get(0)).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(SUPERVISOR);
            assertThat(entry.reason()).isEqualTo(why);
            assertThat(entry.detail()).contains("Lý do: " + why);
            assertThat(entry.at()).isEqualTo(at);
        });
    }

    private List<JournalEntry> entries(PlanId plan, String action) {
        return journal.of(plan).stream().filter(entry -> entry.action().equals(action)).toList();
    }

    private PlanId givenAReportThatWaitsForItsCheck(String id) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, UNIT, "CS02");
        unit.acknowledges(plan, UNIT);
        unit.submits(plan, UNIT, Map.of());
        return plan;
    }

    private List<OutboxMail> remindersTo(PlanId plan) {
        return mails.of(plan, UNIT).stream().filter(mail -> "report-reminder".equals(mail.mail().kind())).toList();
    }

    private void on(PlanId plan, String localDateTime) {
        scenario.moveTo(localDateTime);
        scenario.runJobs(plan);
    }

    private void asSupervisor(Runnable action) {
        scenario.as(SUPERVISOR, () -> {
            action.run();
            return null;
        });
    }
}
