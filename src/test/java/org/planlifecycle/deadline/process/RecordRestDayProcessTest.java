package org.planlifecycle.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.deadline.RestDayRecording;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** The office records a notice, and the calendar counts with it at once; years that no other test is about. */
@ProcessTest
class RecordRestDayProcessTest {

    @Autowired
    Scenario scenario;
    @Autowired
    WorkingCalendar calendar;
    @Autowired
    DeadlinePhrases phrases;
    @Autowired
    Journal journal;
    @Autowired
    FormService forms;
    @Autowired
    RepositoryService repository;
    @Autowired
    HistoryService history;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void theNoticeOfAWholeBreakReplacesThePrecedentOfItsYearAtOnce() {
        LocalDate precedent = LocalDate.of(2041, 1, 30);
        assertThat(calendar.isWorkingDay(precedent)).as("two days before Tết, 01/02/2041").isFalse();

        ProcessInstance recorded = record("vanphong", Map.of("firstDay", "2041-01-31", "lastDay", "2041-02-06",
                "occasion", "Tết Nguyên đán", "kind", "LUNAR_HOLIDAY", "source", "Thông báo số 15-TB"));

        assertThat(calendar.isWorkingDay(precedent)).isTrue();
        assertThat(calendar.plusWorkingDays(precedent, 1)).isEqualTo("2041-02-07");
        assertThat(recorded.isEnded()).isTrue();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(recorded.getId())
                .activityId("endEvent_calendarUpdated").count()).isEqualTo(1);
    }

    @Test
    void theJournalKeepsWhoRecordedWhatAndByWhichNotice() {
        record("quantri", Map.of("firstDay", "2042-12-26", "occasion", "OTHER", "name", "Nghỉ hoán đổi cuối năm",
                "kind", "SWAPPED_REST_DAY", "source", "Thông báo số 16-TB"));

        List<JournalEntry> entries = journal.of(RestDayRecording.JOURNAL);
        JournalEntry entry = entries.get(entries.size() - 1);
        assertThat(entry.actor()).isEqualTo("quantri");
        assertThat(entry.at()).isEqualTo("2021-02-22T01:00:00Z");
        assertThat(entry.detail()).isEqualTo(
                "26/12/2042: Nghỉ hoán đổi cuối năm (nghỉ hoán đổi, có hiệu lực). Căn cứ: Thông báo số 16-TB");
        assertThat(journal.brokenStreams(RestDayRecording.JOURNAL)).isEmpty();
    }

    @Test
    void aDayOnlyAnnouncedIsNamedButDoesNotCountUntilItIsInForce() {
        LocalDate day = LocalDate.of(2043, 5, 19);
        Map<String, Object> notice = Map.of("firstDay", "2043-05-19", "occasion", "OTHER", "name", "Ngày kỷ niệm",
                "kind", "HOLIDAY", "source", "Nghị quyết");

        record("vanphong", with(notice, "status", "ANNOUNCED"));
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(phrases.read("chậm nhất ngày 19/5/2043").explanation())
                .contains("Ngày 19/5/2043 (Ngày kỷ niệm) mới được công bố, chưa có hiệu lực nên chưa thay đổi cách tính.");

        record("vanphong", with(notice, "status", "ENACTED"));
        assertThat(calendar.isWorkingDay(day)).isFalse();

        record("vanphong", with(notice, "status", "WITHDRAWN"));
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void theSameNoticeIsRecordedOnce() {
        Map<String, Object> notice = Map.of("firstDay", "2043-05-21", "occasion", "OTHER", "name", "Ngày kỷ niệm ngành",
                "kind", "HOLIDAY", "source", "Nghị quyết", "status", "ENACTED");
        record("vanphong", notice);
        int entries = journal.of(RestDayRecording.JOURNAL).size();

        assertThatThrownBy(() -> record("vanphong", notice)).hasMessageContaining("đã ghi đúng như vậy");

        assertThat(journal.of(RestDayRecording.JOURNAL)).hasSize(entries);
    }

    @Test
    void aSwappedSaturdayIsWorked() {
        record("vanphong", Map.of("firstDay", "2044-05-07", "occasion", "OTHER", "name", "Làm bù", "kind",
                "SWAPPED_WORKING_DAY", "source", "Thông báo số 17-TB"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2044, 5, 7))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2045-04-28 | 2045-04-27 | HOLIDAY             | ENACTED   | Ngày cuối 27/4/2045 trước ngày đầu 28/4/2045; hãy sửa lại.",
            "2045-04-01 | 2045-05-02 | HOLIDAY             | ENACTED   | Một lần chỉ ghi được nhiều nhất 31 ngày liền; hãy kiểm tra lại ngày cuối.",
            "2045-05-10 |            | SWAPPED_WORKING_DAY | ENACTED   | Thứ Tư, ngày 10/5/2045 vốn là ngày làm việc; ngày làm bù phải là Thứ Bảy hoặc Chủ nhật.",
            "2045-05-13 |            | COMPENSATORY        | ENACTED   | Thứ Bảy, ngày 13/5/2045 vốn là ngày nghỉ hằng tuần; ngày nghỉ bù, nghỉ hoán đổi phải từ Thứ Hai đến Thứ Sáu.",
            "2045-05-01 |            | SWAPPED_REST_DAY    | ENACTED   | Ngày 01/5/2045 đã là ngày nghỉ theo luật (Ngày Quốc tế Lao động); hãy kiểm tra lại ngày.",
            "2045-05-01 |            | HOLIDAY             | WITHDRAWN | Ngày 01/5/2045 là ngày nghỉ theo luật (Ngày Quốc tế Lao động) nên không rút được; hãy kiểm tra lại ngày.",
            "2045-05-10 |            | HOLIDAY             | WITHDRAWN | Ngày 10/5/2045 chưa ghi là ngày nghỉ hay ngày làm bù nên không có gì để rút; hãy kiểm tra lại ngày.",
            "2026-08-22 |            | HOLIDAY             | ENACTED   | Ngày 22/8/2026 đã ghi là làm bù (Làm bù dịp Quốc khánh); hãy rút ngày đó trước khi ghi lại.",
    })
    void aContradictionIsRefusedInOneSentenceAndNothingIsRecorded(String first, String last, String kind, String status,
            String sentence) {
        int before = journal.of(RestDayRecording.JOURNAL).size();
        Map<String, Object> fields = with(with(Map.of("firstDay", first, "occasion", "OTHER", "name", "Nghỉ", "source",
                "Thông báo"), "kind", kind), "status", status);

        assertThatThrownBy(() -> record("vanphong", last == null ? fields : with(fields, "lastDay", last)))
                .hasStackTraceContaining(sentence);

        assertThat(journal.of(RestDayRecording.JOURNAL)).hasSize(before);
    }

    @Test
    void anOccasionWithoutANameIsRefused() {
        assertThatThrownBy(() -> record("vanphong", Map.of("firstDay", "2045-05-10", "occasion", "OTHER", "kind",
                "HOLIDAY", "source", "Thông báo")))
                .hasStackTraceContaining("Chưa ghi tên dịp nghỉ; hãy chọn trong danh sách hoặc ghi tên.");
    }

    @Test
    void onlyTheOfficeAndAdministratorsRecord() {
        for (String other : List.of("bantuyengiao", "thuongtruc", "cs01", "giamsat")) {
            assertThatThrownBy(() -> record(other, Map.of("firstDay", "2045-05-10", "occasion", "OTHER", "name", "Nghỉ",
                    "kind", "HOLIDAY", "source", "Thông báo"))).as(other).isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void theFormOffersTheStatutoryDaysByName() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey("record-rest-day")
                .latestVersion().singleResult().getId();

        assertThat(scenario.as("vanphong", () -> forms.getStartFormVariables(definition)).get("occasions").toString())
                .contains("Tết Nguyên đán", "Quốc khánh (ngày liền kề)", "Dịp khác");
    }

    private ProcessInstance record(String userId, Map<String, Object> fields) {
        return scenario.start(userId, "record-rest-day",
                fields.containsKey("status") ? fields : with(fields, "status", "ENACTED"));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
