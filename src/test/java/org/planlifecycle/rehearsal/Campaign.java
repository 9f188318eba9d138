package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.RestDayKind;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;

/** A small campaign of three units whose reports are due by the end of 22 April 2021, and what it left. */
final class Campaign {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final PlanId PLAN = new PlanId("plan-2021-004");
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 4, 22);

    final List<JournalEntry> journal = new ArrayList<>();
    final List<Traces.Recipients> recipients = new ArrayList<>();
    final List<Traces.MailRow> mails = new ArrayList<>();
    final List<Traces.LetterRow> letters = new ArrayList<>();
    final List<Traces.WithdrawnLetter> withdrawn = new ArrayList<>();
    final List<Traces.FollowUpRow> followUps = new ArrayList<>();
    final List<Traces.ExtensionRow> extensions = new ArrayList<>();
    final List<Traces.VersionRow> versions = new ArrayList<>();
    long calls = 1;
    final List<Unit> units = new ArrayList<>(List.of(
            new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Một", 1, 50, 4),
            new Unit("CS02", UnitKind.CHI_BO_CO_SO, "Chi bộ <b>Hai</b> & bạn", 1, 20, 0),
            new Unit("DK01", UnitKind.DOAN_THE, "Đoàn Khối", null, null, null)));

    /** CS01 reports in time; CS02 after a call, and again after a return; DK01 gets less time than asked, and never reports. */
    static Campaign played() {
        Campaign campaign = new Campaign();
        campaign.unitReportsInTime();
        campaign.unitReportsLateAndAgain();
        campaign.unitNeverReports();
        campaign.entry("2021-05-05T08:00", "", "cutOffReached", "Khép việc nhận báo cáo.");
        return campaign;
    }

    private void unitReportsInTime() {
        mailed("2021-04-20T08:00", "CS01", "T-1", "2021-04-22");
        submitted("2021-04-20T14:00", "CS01", 1, false, "ACCEPTED", null);
        entry("2021-04-20T16:00", "CS01", "reportAccepted", "Chấp nhận báo cáo nộp lần 1.");
    }

    private void unitReportsLateAndAgain() {
        mailed("2021-04-20T08:00", "CS02", "T-1", "2021-04-22");
        reminded("2021-04-23T08:00", "CS02", "T+1");
        followUps.add(new Traces.FollowUpRow("CS02", "CALL", at("2021-04-23T08:00"), at("2021-04-23T10:00"),
                "PROMISED"));
        entry("2021-04-23T10:00", "CS02", "unitCalled", "Gọi điện đôn đốc: Đơn vị hứa nộp.");
        submitted("2021-04-23T14:00", "CS02", 1, true, "RETURNED", LocalDate.of(2021, 4, 27));
        entry("2021-04-23T16:00", "CS02", "reportReturned", "Thiếu số liệu.");
        submitted("2021-04-26T09:00", "CS02", 2, false, "ACCEPTED", null);
        entry("2021-04-27T09:00", "CS02", "reportAccepted", "Chấp nhận báo cáo nộp lần 2.");
    }

    /** CS02 is asked for a letter too, and reports before somebody signed it. */
    void letterIsWithdrawn() {
        reminded("2021-04-26T08:00", "CS02", "T+3");
        withdrawn.add(new Traces.WithdrawnLetter("CS02", "T+3"));
        entry("2021-04-26T10:00", "CS02", "letterDropped", "Bỏ công văn đôn đốc, mốc T+3, vì đơn vị đã nộp.");
    }

    private void unitNeverReports() {
        mailed("2021-04-20T08:00", "DK01", "T-1", "2021-04-22");
        entry("2021-04-20T10:00", "DK01", "extensionRequested", "Xin gia hạn.");
        entry("2021-04-20T11:00", "DK01", "extensionGranted", "Đồng ý gia hạn.");
        extensions.add(new Traces.ExtensionRow("DK01", "GRANTED", LocalDate.of(2021, 4, 28), LocalDate.of(2021, 4, 26)));
        mailed("2021-04-29T08:00", "DK01", "T+3", "2021-04-26");
        letters.add(new Traces.LetterRow("DK01", "T+3", at("2021-04-29T14:00")));
        reminded("2021-05-04T08:00", "DK01", "T+5");
        followUps.add(new Traces.FollowUpRow("DK01", "LISTING", at("2021-05-04T08:00"), null, null));
        entry("2021-05-05T08:00", "DK01", "reportMissing", "Hết hạn nhận báo cáo, đơn vị không nộp.");
    }

    void remindedByHand(String when, String unitCode) {
        entry(when, unitCode, Deed.of("unitRemindedNow", "Nhắc ngay.").atStep("now").because("sắp khép sổ."));
        recipients.add(new Traces.Recipients(unitCode, "now", 1));
        mails.add(new Traces.MailRow(unitCode, "report-reminder", "now-" + at(when) + "/2021-04-26",
                "person-" + unitCode, "SENT"));
    }

    Traces traces() {
        Plan plan = new Plan(PLAN, PlanStatus.CLOSED, new PlanText("REVIEW", "sơ kết", List.of("Chỉ thị số 05-CT/TW"), "Mục đích", "Yêu cầu", "Nội dung", "Tổ chức",
                List.of("Căn cứ"), List.of("Nơi nhận")), new ReviewPeriod(2016, 2021), new ReportDeadline("đến hết ngày 22/4/2021",
                        at("2021-04-23T00:00"), LAST_DAY), new ConferenceWindow("tháng 5/2021",
                                LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31), null), "08-KH/ĐUK",
                LocalDate.of(2021, 4, 19), "bantuyengiao", at("2021-04-19T08:00"), null, 1);
        return new Traces(plan, List.of(unit("CS01", LAST_DAY, PlanUnit.Outcome.ACCEPTED),
                unit("CS02", LocalDate.of(2021, 4, 27), PlanUnit.Outcome.ACCEPTED),
                unit("DK01", LocalDate.of(2021, 4, 26), PlanUnit.Outcome.MISSING)), units,
                StepCode.all(List.of(new LadderStep("T-1", -1, LadderAction.MAIL_CONTACT),
                        new LadderStep("T+1", 1, LadderAction.PHONE_CALL),
                        new LadderStep("T+3", 3, LadderAction.FORMAL_LETTER),
                        new LadderStep("T+5", 5, LadderAction.LIST_TO_STANDING_COMMITTEE)), journal),
                journal, recipients, mails, letters, withdrawn, followUps, extensions, versions, calls);
    }

    /** Knows one holiday: 21 April 2021. */
    static WorkingCalendar calendar() {
        LocalDate holiday = LocalDate.of(2021, 4, 21);
        return new WorkingCalendar(() -> Map.of(holiday, new RestDay(holiday, "Giỗ Tổ Hùng Vương",
                RestDayKind.LUNAR_HOLIDAY, RestDayStatus.ENACTED, "Bộ luật Lao động")), List::of);
    }

    Timeline timeline() {
        return new Timeline(traces(), calendar());
    }

    StepTable steps() {
        return new StepTable(traces(), timeline());
    }

    List<Check> wrongSums() {
        return Reconciliation.of(traces(), timeline(), steps()).stream().filter(check -> !check.holds()).toList();
    }

    private PlanUnit unit(String code, LocalDate lastDay, PlanUnit.Outcome outcome) {
        String name = units.stream().filter(unit -> unit.code().equals(code)).map(Unit::name).findFirst().orElse(code);
        return new PlanUnit(PLAN, code, name, at("2021-04-23T00:00"),
                lastDay.plusDays(1).atStartOfDay(ZONE).toInstant(), lastDay, at("2021-04-19T08:00"),
                at("2021-05-05T08:00"), outcome, null);
    }

    private void mailed(String when, String unitCode, String step, String lastDay) {
        reminded(when, unitCode, step);
        recipients.add(new Traces.Recipients(unitCode, step, 1));
        mails.add(new Traces.MailRow(unitCode, "report-reminder", step + "/" + lastDay, "person-" + unitCode, "SENT"));
    }

    private void reminded(String when, String unitCode, String step) {
        entry(when, unitCode, Deed.of("unitReminded", "Đôn đốc, mốc " + step).atStep(step));
    }

    private void submitted(String when, String unitCode, int number, boolean late, String outcome, LocalDate newDay) {
        entry(when, unitCode, "reportSubmitted", "Nộp báo cáo lần %d.".formatted(number));
        versions.add(new Traces.VersionRow(unitCode, number, at(when), late, outcome, newDay));
    }

    private void entry(String when, String unitCode, String action, String detail) {
        entry(when, unitCode, Deed.of(action, detail));
    }

    private void entry(String when, String unitCode, Deed deed) {
        journal.add(new JournalEntry(PLAN.value() + "/" + unitCode, journal.size(), at(when), "he-thong", deed.action(),
                PLAN.value(), unitCode, deed.step(), deed.reason(), deed.sentence(), "", ""));
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).atZone(ZONE).toInstant();
    }
}
