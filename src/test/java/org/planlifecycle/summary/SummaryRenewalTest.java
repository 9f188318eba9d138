package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.Narrative;

/** What whoever sends the report is told to do with a sentence that is no longer true: only what the form offers. */
class SummaryRenewalTest {

    private final SummaryMaterials materials = mock(SummaryMaterials.class);
    private final Summaries summaries = mock(Summaries.class);
    private final SummaryRenewal renewal = new SummaryRenewal(materials, summaries, mock(Journal.class));
    private Narrative edited;

    @BeforeEach
    void aSentenceThatWasEditedBeforeTheFiguresChanged() {
        SummaryMaterial material = SummaryExamples.material();
        String old = new SummaryText(material).generated().withKey(SummaryPart.RESULTS, "last").orElseThrow().text()
                .replace("90,7%", "94,2%");
        String words = "Mọi đơn vị đều cố gắng nhiều.";
        edited = new Narrative(old.replace("Năm 2020", "Trong năm 2020"), words, words, words, words);
        when(materials.of(SummaryExamples.PLAN)).thenReturn(material);
        when(summaries.generated(SummaryExamples.PLAN)).thenReturn(new GeneratedLines(1,
                List.of(new GeneratedLine(SummaryPart.RESULTS, "last", old))));
    }

    @Test
    void theDrafterIsToldToMendItWithOldAndNew() {
        assertThatThrownBy(() -> renewal.settle(SummaryExamples.PLAN, edited, SummaryRenewal.Answer.ofDraft("1"), "cb"))
                .hasMessageContaining("hãy sửa các câu sau rồi gửi lại: “Trong năm 2020").hasMessageContaining("94,2%")
                .hasMessageContaining("90,7%").message().doesNotContain("chọn");
    }

    @Test
    void whoeverRevisesOrApprovesIsOfferedTheChoice() {
        assertThatThrownBy(() -> renewal.settle(SummaryExamples.PLAN, edited, new SummaryRenewal.Answer(null, "", "1"), "cb"))
                .hasMessageContaining("chọn làm mới theo số liệu, hoặc chọn giữ nguyên và ghi lý do");
    }
}
