package org.planlifecycle.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.annotation.Autowired;

/** No paper of a conference says other than the fields of its plan, unless a person says why. */
@ProcessTest
class ConferencePapersOneWordTest {

    private static final String HELD = "Ngày tổ chức hội nghị là “12/5/2021”";

    @Autowired
    private Scenario scenario;
    @Autowired
    private Journal journal;

    private PlanId plan;
    private ConferencePlay play;

    @BeforeEach
    void aPlanWithItsConferenceOnTheTwelfthOfMay() {
        scenario.moveTo("2021-03-01T08:00");
        plan = scenario.givenAnIssuedPlan("word-" + System.nanoTime(), "CS01", "CS02");
        play = new ConferencePlay(scenario, plan);
        scenario.startFor(plan, PrepareConference.KEY, Map.of());
    }

    @Test
    void programmeAndInvitationNameTheDayThatWasChosen() {
        play.until(PrepareConference.DRAFT_PROGRAMME);
        refuses(PrepareConference.DRAFT_PROGRAMME, Map.of("items", List.of(Map.of("time", "07:30", "title",
                "Khai mạc hội nghị ngày 14/5/2021", "presenter", "Thường trực"))),
                "Chương trình, dòng 1, Nội dung, đoạn 1 ghi “ngày 14/5/2021”, " + HELD);
        play.complete(PrepareConference.DRAFT_PROGRAMME).until(PrepareConference.PREPARE_INVITATIONS);
        refuses(PrepareConference.PREPARE_INVITATIONS,
                Map.of("content", "Dự hội nghị sơ kết 10 năm, tổ chức vào ngày 14/5/2021."), HELD);
        refuses(PrepareConference.PREPARE_INVITATIONS,
                Map.of("requirements", "Đơn vị gửi báo cáo trước ngày 15/3/2021."), "Thời hạn nộp báo cáo là “");
        refuses(PrepareConference.PREPARE_INVITATIONS, Map.of("content", "Ban Thường vụ Tỉnh ủy trân trọng kính mời."),
                "ghi “Ban Thường vụ Tỉnh ủy”, Cơ quan ban hành là “");

        play.complete(PrepareConference.PREPARE_INVITATIONS,
                Map.of("content", "Dự hội nghị sơ kết 5 năm, tổ chức vào ngày 12/5/2021."));
        assertThat(play.open()).doesNotContain(PrepareConference.PREPARE_INVITATIONS);
    }

    @Test
    void minutesConclusionReportAndNewsTellOfTheDayOnWhichItWasHeld() {
        givenItWasHeld();
        refuses(HoldConference.RECORD_MINUTES, Map.of("proceedings", "Hội nghị khai mạc ngày 10/5/2021."), HELD);
        refuses(HoldConference.RECORD_MINUTES, Map.of("statements", "Tất cả 71 đơn vị báo cáo."), "Đơn vị báo cáo là “2 đơn vị”");
        play.complete(HoldConference.RECORD_MINUTES, Map.of("proceedings",
                "Hội nghị ngày 12/5/2021. Đã có 1 đơn vị gửi báo cáo trước ngày 01/3/2021. Hội nghị kiểm điểm họp tháng 12/2021."));
        refuses(HoldConference.ISSUE_CONCLUSION, Map.of("conclusion", "Tại hội nghị ngày 11/5/2021, Ban Thường vụ kết luận."), HELD);
        refuses(HoldConference.ISSUE_CONCLUSION, Map.of("followUps", List.of(Map.of("task",
                "Tổng hợp kết quả sơ kết giai đoạn 2015 - 2020", "assignee", "Ban Tuyên giáo", "dueOn", "2021-06-30"))),
                "Nhiệm vụ sau hội nghị, dòng 1, Nhiệm vụ, đoạn 1 ghi “giai đoạn 2015 - 2020”");
        play.complete(HoldConference.ISSUE_CONCLUSION, Map.of("conclusion",
                "Các đơn vị báo cáo kết quả khắc phục trước ngày 30/6/2021."));
        refuses(HoldConference.REPORT_TO_PROVINCE, Map.of("content", "Hội nghị sơ kết tổ chức ngày 11/5/2021."), HELD);
        refuses(HoldConference.PUBLISH_WEBSITE, Map.of("title", "Hội nghị sơ kết ngày 11/5/2021"), "Tiêu đề, đoạn 1 ghi");
    }

    @Test
    void whatIsKeptAllTheSameIsShownAndExplainedInTheJournal() {
        givenItWasHeld();
        Map<String, Object> other = new HashMap<>(Map.of("proceedings", "Hội nghị khai mạc ngày 10/5/2021."));
        refuses(HoldConference.RECORD_MINUTES, other, "ghi lý do vẫn ký");

        other.put("contradictionReason", "Phiên trù bị họp trước.");
        play.complete(HoldConference.RECORD_MINUTES, other);

        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("signedOverContradiction")).singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("“ngày 10/5/2021”", "Lý do: Phiên trù bị họp trước."));
    }

    private void givenItWasHeld() {
        play.toTheEnd();
        scenario.moveTo("2021-05-12T14:00");
        scenario.startFor(plan, HoldConference.KEY, Map.of());
        play.until(HoldConference.RECORD_MINUTES);
    }

    private void refuses(String step, Map<String, Object> changed, String because) {
        assertThatThrownBy(() -> play.complete(step, changed)).hasMessageContaining(because);
    }
}
