package org.planlifecycle.conference.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;

/** Plays the conference of one plan, every form filled in rightly; a test changes only what it is about. */
public final class ConferencePlay {

    static final String OFFICE = "vanphong";
    static final String PROPAGANDA = "bantuyengiao";
    static final String COMMITTEE = "thuongtruc";
    static final String CLERK = "vanthu";

    private final Scenario scenario;
    private final PlanId plan;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    private record Step(String user, Map<String, Object> input) {
    }

    public ConferencePlay(Scenario scenario, PlanId plan) {
        this.scenario = scenario;
        this.plan = plan;
        preparation();
        holding();
    }

    private void preparation() {
        step(PrepareConference.PLAN_CONFERENCE, OFFICE, Map.of("conferenceDay", "2021-05-12", "startsAt", "07:30",
                "intendedMode", "IN_PERSON", "chair", "Thường trực Đảng ủy"));
        step(PrepareConference.ESTIMATE_BUDGET, OFFICE, Map.of("fundSource", "Kinh phí Đảng", "lines", List.of(
                Map.of("item", "Hội trường", "quantity", 1, "unitPrice", 6_000_000, "note", ""),
                Map.of("item", "Tài liệu", "quantity", 100, "unitPrice", 30_000, "note", "in màu"))));
        step(PrepareConference.APPROVE_BUDGET, COMMITTEE, Map.of("decision", "APPROVE"));
        step(PrepareConference.BOOK_VENUE, OFFICE, Map.of("venueName", "Hội trường Tỉnh ủy", "address", "Số 1",
                "capacity", 200, "contact", "Văn phòng Tỉnh ủy"));
        step(PrepareConference.DRAFT_PROGRAMME, PROPAGANDA, Map.of("items", List.of(
                Map.of("time", "07:30", "title", "Khai mạc", "presenter", "Thường trực"),
                Map.of("time", "09:00", "title", "Giao lưu", "presenter", "Ban Tuyên giáo")),
                "guests", List.of(Map.of("name", "Điển hình một", "unit", "Chi bộ một", "topic", "Việc tốt",
                        "consented", true))));
        step(PrepareConference.PREPARE_INVITATIONS, OFFICE, Map.of("content", "Sơ kết và giao lưu.", "requirements", "",
                "groups", List.of(group("Cơ sở", 6, "UNIT_CONTACTS", ""),
                        group("Cấp trên", 2, "MAIL", "kh@example.vn"))));
        step(PrepareConference.RECORD_REPLIES, OFFICE, Map.of("replies", List.of(reply("1", 5, 1), reply("2", 2, 0))));
        step(PrepareConference.ASSESS_CONDITIONS, OFFICE,
                Map.of("riskLevel", "LOW", "delegates", 7, "capacity", 200, "note", ""));
        step(PrepareConference.CONFIRM_CONFERENCE, COMMITTEE, Map.of("decision", "GO"));
        step(PrepareConference.RESCHEDULE_CONFERENCE, OFFICE,
                Map.of("newDay", "2021-05-26", "reason", "Phòng, chống dịch"));
    }

    private void holding() {
        step(HoldConference.HAND_OVER_COMMENDATIONS, PROPAGANDA, Map.of("heldOn", "2021-05-12", "delegates", 7));
        step(HoldConference.RECORD_MINUTES, OFFICE, Map.of("chair", "Người chủ trì", "secretary", "Người ghi",
                "delegates", 7, "proceedings", "Theo chương trình.", "statements", "Hai tham luận."));
        step(HoldConference.ISSUE_CONCLUSION, COMMITTEE, Map.of("conclusion", "Tiếp tục thực hiện.", "followUps",
                List.of(Map.of("task", "Nhân rộng điển hình", "assignee", "Ban Tuyên giáo", "dueOn", "2021-06-30"))));
        step(HoldConference.REPORT_TO_PROVINCE, PROPAGANDA, Map.of("content", "Kết quả tốt."));
        step(HoldConference.PUBLISH_WEBSITE, PROPAGANDA, Map.of("title", "Hội nghị sơ kết", "summary", "Tóm tắt.",
                "content", "Nội dung.", "noPersonalExcess", true));
        step(HoldConference.SETTLE_BUDGET, OFFICE, Map.of("lines", List.of(
                Map.of("code", "1", "actual", 6_000_000), Map.of("code", "2", "actual", 2_500_000))));
        step(HoldConference.CONFIRM_FOLLOW_UPS, PROPAGANDA, Map.of("followUps", List.of(
                Map.of("code", "1", "status", "DONE"))));
        step(HoldConference.ARCHIVE_PLAN, CLERK,
                Map.of("box", "Hộp 12", "pages", 340, "retentionTerm", "PERMANENT", "complete", true));
    }

    static Map<String, Object> group(String name, int guests, String delivery, String email) {
        return Map.of("name", name, "guests", guests, "addressee", name, "delivery", delivery, "email", email);
    }

    static Map<String, Object> reply(String code, int accepted, int declined) {
        return Map.of("code", code, "accepted", accepted, "declined", declined);
    }

    private void step(String activityId, String user, Map<String, Object> input) {
        steps.put(activityId, new Step(user, input));
    }

    /** Completes one step, with these fields instead of the usual ones, and runs what follows by itself. */
    public ConferencePlay complete(String activityId, Map<String, Object> changed) {
        return completeAs(steps.get(activityId).user(), activityId, changed);
    }

    ConferencePlay complete(String activityId) {
        return complete(activityId, Map.of());
    }

    ConferencePlay completeAs(String user, String activityId, Map<String, Object> changed) {
        send(user, activityId, changed);
        scenario.runJobs(plan);
        return this;
    }

    /** Completes one step and leaves what follows to whoever runs the jobs. */
    public void send(String activityId) {
        send(userOf(activityId), activityId, Map.of());
    }

    private void send(String user, String activityId, Map<String, Object> changed) {
        scenario.complete(user, plan, activityId, input(activityId, changed));
    }

    private Map<String, Object> input(String activityId, Map<String, Object> changed) {
        Map<String, Object> input = new HashMap<>(steps.get(activityId).input());
        input.putAll(changed);
        return input;
    }

    /** What the usual person sends with this step's form. */
    public Map<String, Object> input(String activityId) {
        return input(activityId, Map.of());
    }

    /** Completes whatever is open, in the usual order, until this step waits. */
    public ConferencePlay until(String activityId) {
        while (!scenario.isWaitingAt(plan, activityId)) {
            complete(open().get(0));
        }
        return this;
    }

    /** Completes whatever is open until nothing is. */
    void toTheEnd() {
        while (!open().isEmpty()) {
            complete(open().get(0));
        }
    }

    /** The steps that wait, in the usual order. */
    List<String> open() {
        List<String> open = new ArrayList<>(steps.keySet());
        open.removeIf(activityId -> !scenario.isWaitingAt(plan, activityId));
        return open;
    }

    String userOf(String activityId) {
        return steps.get(activityId).user();
    }
}
