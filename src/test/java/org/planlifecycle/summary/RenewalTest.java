package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.report.Narrative;

/** Sentences of a report after the figures have been corrected. */
class RenewalTest {

    private static final String OLD = "Năm 2020 (số liệu của 4/5 đơn vị): tỷ lệ đăng ký: 94,2% (năm 2019: 99%; giảm 4,8 điểm %).";
    private static final String NEW = "Năm 2020 (số liệu của 4/5 đơn vị): tỷ lệ đăng ký: 90,4% (năm 2019: 79,3%; tăng 11,1 điểm %).";
    private static final String WEAKEST = "Cụm có kết quả thấp nhất: tỷ lệ đăng ký – Cụm 2 (80%; 9/9 đơn vị).";
    private static final String ELSE = "Đảng bộ đã làm được nhiều việc thiết thực.";

    private final GeneratedLines before = lines(1, OLD, WEAKEST);
    private final GeneratedLines now = lines(2, NEW, WEAKEST.replace("Cụm 2", "Cụm 5"));

    private static GeneratedLines lines(int snapshot, String ratio, String weakest) {
        return new GeneratedLines(snapshot, List.of(new GeneratedLine(SummaryPart.RESULTS, "last", ratio),
                new GeneratedLine(SummaryPart.SHORTCOMINGS, "weakest", weakest)));
    }

    private static Narrative text(String results, String shortcomings) {
        return new Narrative(results, shortcomings, ELSE, ELSE, ELSE);
    }

    @Test
    void whatNobodyTouchedIsMadeAnewAndWhatPeopleAddedStays() {
        Renewal renewal = new Renewal(text(OLD + "\n" + ELSE, ELSE + "\n" + WEAKEST), before, now);

        assertThat(renewal.stale()).isEmpty();
        assertThat(renewal.text().results()).isEqualTo(NEW + "\n" + ELSE);
        assertThat(renewal.text().shortcomings()).contains("Cụm 5").doesNotContain("Cụm 2");
        assertThat(renewal.basis(false)).isEqualTo(now);
    }

    @Test
    void anEditedSentenceThatIsNoLongerTrueIsToldWithOldAndNew() {
        String edited = "Tỷ lệ đăng ký năm 2020 đạt 94,2%, giảm 4,8 điểm % so với năm 2019 (số liệu của 4/5 đơn vị).";
        Renewal renewal = new Renewal(text(edited, WEAKEST), before, now);

        assertThat(renewal.stale()).singleElement().isEqualTo(
                new StaleSentence(SummaryPart.RESULTS, "last", edited, OLD, NEW));
        assertThat(renewal.text().results()).isEqualTo(edited);
        assertThat(renewal.textWithoutStale().results()).isEqualTo(NEW);
        assertThat(new Renewal(renewal.text(), renewal.basis(true), now).stale()).hasSize(1);
    }

    @Test
    void anEditedSentenceWithTheNewFiguresIsTrue() {
        String mended = "Tỷ lệ đăng ký năm 2020 đạt 90,4%, tăng 11,1 điểm % so với năm 2019 (số liệu của 4/5 đơn vị).";

        assertThat(new Renewal(text(mended, WEAKEST), before, now).stale()).isEmpty();
    }

    @Test
    void aSentenceThatTheFiguresNoLongerGiveGoesAndANewOneComes() {
        List<GeneratedLine> other = new ArrayList<>(now.lines());
        other.remove(1);
        other.add(1, new GeneratedLine(SummaryPart.RESULTS, "fell", "Giảm nhiều nhất: hội nghị: 60 cuộc."));
        Renewal renewal = new Renewal(text(OLD + "\n" + ELSE, ELSE + "\n" + WEAKEST), before, new GeneratedLines(2, other));

        assertThat(renewal.text().results()).isEqualTo(NEW + "\nGiảm nhiều nhất: hội nghị: 60 cuộc.\n" + ELSE);
        assertThat(renewal.text().shortcomings()).isEqualTo(ELSE);
    }

    @Test
    void generatedSentencesAreMarkedAndADeletedOneStaysDeleted() {
        Renewal renewal = new Renewal(text(ELSE, WEAKEST), before, now);

        assertThat(renewal.generated().values()).containsExactly(false, true);
        assertThat(renewal.text().results()).isEqualTo(ELSE);
    }
}
