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
import org.planlifecycle.deadline.StatutoryDayRecording;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** The office records what a law gives off every year; rules of years that no other test is about. */
@ProcessTest
class RecordStatutoryDayProcessTest {

    @Autowired
    Scenario scenario;
    @Autowired
    WorkingCalendar calendar;
    @Autowired
    DeadlinePhrases phrases;
    @Autowired
    StatutoryDayRecording recording;
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
    void aDayOfTheLawIsOffInEveryYearFromItsFirstAndIsCompensated() {
        LocalDate wednesday = LocalDate.of(2050, 6, 1);
        LocalDate afterSunday = LocalDate.of(2053, 6, 2);
        assertThat(calendar.isWorkingDay(wednesday)).isTrue();
        assertThat(phrases.read("chậm nhất ngày 01/6/2050").restDayWarning()).isEmpty();

        ProcessInstance recorded = record("vanphong", begun("Ngày Gia đình", 1, 6, "2050-01-01", "2053-12-31"));

        assertThat(calendar.isWorkingDay(wednesday)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2051, 6, 1))).isFalse();
        assertThat(calendar.isWorkingDay(afterSunday)).as("for Sunday 01/6/2053").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2049, 6, 1))).as("before the law").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2054, 6, 1))).as("after the law").isTrue();
        assertThat(phrases.read("chậm nhất ngày 01/6/2050").restDayWarning()).contains("Ngày Gia đình");
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(recorded.getId())
                .activityId("endEvent_calendarUpdated").count()).isEqualTo(1);
    }

    @Test
    void aLunarDayFallsWhereTheMoonPutsItAlsoAfterTheSolarNewYear() {
        record("vanphong", with(with(begun("Ngày ông Táo", 23, 12, "2050-06-01", "2052-12-31"), "reckoning", "LUNAR"),
                "dayCount", 2));

        assertThat(calendar.restDaysBetween(LocalDate.of(2050, 12, 1), LocalDate.of(2051, 2, 10)))
                .filteredOn(day -> day.name().equals("Ngày ông Táo")).extracting(day -> day.day().toString())
                .containsExactly("2051-02-04", "2051-02-05");
    }

    @Test
    void theDaysAreShownBeforeAnythingIsRecordedAndTheJournalKeepsThem() {
        int before = journal.of(RestDayRecording.JOURNAL).size();
        Map<String, Object> fields = begun("Ngày Sách", 21, 4, "2056-01-01", "2058-12-31");

        assertThatThrownBy(() -> record("quantri", with(fields, "daysSeen", false))).hasStackTraceContaining(
                "Theo quy định này, các ngày sau đây là ngày nghỉ: Thứ Sáu, ngày 21/4/2056; Thứ Bảy, ngày 21/4/2057; "
                        + "Chủ nhật, ngày 21/4/2058; thời hạn đã đặt không đổi. Nếu đúng, hãy đánh dấu");
        assertThat(journal.of(RestDayRecording.JOURNAL)).hasSize(before);
        assertThat(calendar.isWorkingDay(LocalDate.of(2056, 4, 21))).isTrue();

        record("quantri", fields);
        JournalEntry entry = last();
        assertThat(entry.actor()).isEqualTo("quantri");
        assertThat(entry.action()).isEqualTo("statutoryDayBegun");
        assertThat(entry.detail()).isEqualTo("Ngày Sách, ngày 21/4 dương lịch, từ ngày 01/01/2056 đến hết ngày 31/12/2058; "
                + "các ngày đầu: Thứ Sáu, ngày 21/4/2056; Thứ Bảy, ngày 21/4/2057; Chủ nhật, ngày 21/4/2058. "
                + "Căn cứ: Luật số 12/2049/QH22, ngày 15/11/2049");
        assertThat(journal.brokenStreams(RestDayRecording.JOURNAL)).isEmpty();
    }

    @Test
    void aRuleIsEndedFromADayAndAnotherBegins() {
        record("vanphong", begun("Ngày Biển", 8, 6, "2060-01-01", null));
        LocalDate kept = LocalDate.of(2060, 6, 8);
        LocalDate lost = LocalDate.of(2061, 6, 8);
        assertThat(calendar.isWorkingDay(lost)).isFalse();

        assertThatThrownBy(() -> record("vanphong", with(ended("Ngày Biển", "2061-01-01"), "daysSeen", false)))
                .hasStackTraceContaining("không còn là ngày nghỉ theo quy định này: Thứ Tư, ngày 08/6/2061");
        record("vanphong", ended("Ngày Biển", "2061-01-01"));

        assertThat(calendar.isWorkingDay(kept)).isFalse();
        assertThat(calendar.isWorkingDay(lost)).isTrue();
        assertThat(last().action()).isEqualTo("statutoryDayEnded");
        assertThat(last().detail()).contains("thôi áp dụng từ ngày 01/01/2061");

        record("vanphong", begun("Ngày Biển", 9, 6, "2061-01-01", "2061-12-31"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2061, 6, 9))).isFalse();
    }

    @Test
    void aMistakeIsEndedFromItsFirstDayAndWasNeverThere() {
        record("vanphong", begun("Ngày ghi nhầm", 12, 5, "2064-01-01", null));

        record("vanphong", ended("Ngày ghi nhầm", "2064-01-01"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2064, 5, 12))).isTrue();
        assertThat(recording.rules().values()).noneMatch(words -> words.startsWith("Ngày ghi nhầm"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "31 | 4  | SOLAR | 2065-01-01 |            | Không có ngày 31/4 dương lịch; hãy sửa lại ngày, tháng.",
            "31 | 4  | LUNAR | 2065-01-01 |            | Không có ngày 31/4 âm lịch; hãy sửa lại ngày, tháng.",
            "30 | 4  | SOLAR | 2065-01-01 |            | đã là ngày nghỉ theo luật (Ngày Chiến thắng)",
            "2  | 1  | LUNAR | 2065-01-01 |            | đã là ngày nghỉ theo luật (Tết Nguyên đán)",
            "5  | 5  | SOLAR | 2065-06-01 | 2065-05-01 | Ngày hết hiệu lực 01/5/2065 trước ngày có hiệu lực 01/6/2065; hãy sửa lại.",
            "5  | 5  | SOLAR | 2065-06-01 | 2065-12-31 | Quy định này không cho ngày nghỉ nào trong thời gian có hiệu lực",
    })
    void aContradictionIsRefusedInOneSentenceAndNothingIsRecorded(int day, int month, String reckoning, String from,
            String to, String sentence) {
        int before = journal.of(RestDayRecording.JOURNAL).size();

        assertThatThrownBy(() -> record("vanphong", with(begun("Ngày sai", day, month, from, to), "reckoning", reckoning)))
                .hasStackTraceContaining(sentence);

        assertThat(journal.of(RestDayRecording.JOURNAL)).hasSize(before);
    }

    @Test
    void whatIsLeftBlankIsNamed() {
        Map<String, Object> fields = begun("Ngày thiếu", 5, 5, "2065-01-01", null);
        fields.remove("validFrom");
        assertThatThrownBy(() -> record("vanphong", fields))
                .hasStackTraceContaining("Chưa điền mục “Có hiệu lực từ ngày”; hãy điền rồi gửi lại.");
        assertThatThrownBy(() -> record("vanphong", with(ended("Tết Nguyên đán", "2065-01-01"), "rule", "khong-co")))
                .hasStackTraceContaining("Không có quy định này trong lịch; hãy mở lại biểu mẫu và chọn lại.");
        assertThatThrownBy(() -> record("vanphong", ended("Ngày Văn hóa Việt Nam", "2026-06-30")))
                .hasStackTraceContaining("mới có hiệu lực từ ngày 01/7/2026");
    }

    @Test
    void onlyTheOfficeAndAdministratorsRecord() {
        for (String other : List.of("bantuyengiao", "thuongtruc", "cs01", "giamsat")) {
            assertThatThrownBy(() -> record(other, begun("Ngày", 5, 5, "2065-01-01", null))).as(other)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void theFormOffersTheRulesThatStillHold() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey("record-statutory-day")
                .latestVersion().singleResult().getId();

        assertThat(scenario.as("vanphong", () -> forms.getStartFormVariables(definition)).get("rules").toString())
                .contains("Giỗ Tổ Hùng Vương, ngày 10/3 âm lịch, từ ngày 01/01/2021", "Ngày Văn hóa Việt Nam, ngày 24/11")
                .doesNotContain("đến hết ngày 31/12/2020");
    }

    private JournalEntry last() {
        List<JournalEntry> entries = journal.of(RestDayRecording.JOURNAL);
        return entries.get(entries.size() - 1);
    }

    private ProcessInstance record(String userId, Map<String, Object> fields) {
        return scenario.start(userId, "record-statutory-day", fields);
    }

    private static Map<String, Object> begun(String name, int day, int month, String from, String to) {
        Map<String, Object> fields = document("BEGIN");
        fields.putAll(Map.of("name", name, "reckoning", "SOLAR", "day", day, "month", month, "dayCount", 1, "validFrom",
                from, "compensatedBy", "Bộ luật Lao động 2019, Điều 111"));
        return to == null ? fields : with(fields, "validTo", to);
    }

    private Map<String, Object> ended(String name, String from) {
        String key = recording.rules().entrySet().stream().filter(rule -> rule.getValue().startsWith(name + ","))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        return with(with(document("END"), "rule", key), "endsFrom", from);
    }

    private static Map<String, Object> document(String change) {
        return new HashMap<>(Map.of("change", change, "documentNumber", "Luật số 12/2049/QH22", "documentDate", "2049-11-15",
                "daysSeen", true));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
