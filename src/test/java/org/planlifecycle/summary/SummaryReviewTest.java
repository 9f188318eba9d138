package org.planlifecycle.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.summary.SummaryOpinion.Verdict;

class SummaryReviewTest {

    private static final SummaryComment COMMENT = SummaryComment.of("office", 1, SummaryPart.LESSONS, " Nêu rõ hơn. ");

    @Test
    void aDepartmentThatCommentsSaysWhat() {
        assertThatThrownBy(() -> opinion(Verdict.COMMENT, List.of())).isInstanceOf(Refusal.class)
                .hasMessageContaining("chưa ghi ý kiến nào");
        assertThatThrownBy(() -> opinion(Verdict.AGREE, List.of(COMMENT))).hasMessageContaining("chọn “Có ý kiến”");
        assertThatThrownBy(() -> SummaryComment.of("office", 2, SummaryPart.WHOLE, " "))
                .hasMessageContaining("Dòng góp ý thứ 2");
        assertThat(opinion(Verdict.COMMENT, List.of(COMMENT)).comments().get(0).text()).isEqualTo("Nêu rõ hơn.");
    }

    @ParameterizedTest
    @EnumSource(value = CommentAnswer.Kind.class, names = {"PARTLY", "REJECTED"})
    void whatIsNotTakenInFullNeedsAReason(CommentAnswer.Kind kind) {
        assertThatThrownBy(() -> new CommentAnswer(kind, " ", "bantuyengiao", Instant.EPOCH))
                .isInstanceOf(Refusal.class).hasMessageContaining("phải có lý do");
        assertThat(new CommentAnswer(kind, "Chưa có số liệu.", "bantuyengiao", Instant.EPOCH).reason()).isNotEmpty();
    }

    @Test
    void whatIsTakenInNeedsNoReason() {
        assertThat(new CommentAnswer(CommentAnswer.Kind.TAKEN, null, "bantuyengiao", Instant.EPOCH).reason()).isEmpty();
    }

    @Test
    void eachRevisionIsTheNextDraft() {
        SummaryReport first = SummaryReport.draft(SummaryExamples.PLAN,
                new SummaryText(SummaryExamples.material()).write(), "bantuyengiao");

        SummaryReport third = first.revised(first.narrative(), "", "bantuyengiao").returned("Sửa", "thuongtruc")
                .revised(first.narrative(), "", "bantuyengiao");

        assertThat(List.of(first.draftNumber(), third.draftNumber())).containsExactly(1, 3);
        assertThatThrownBy(() -> third.approved(first.narrative(), "bantuyengiao", Instant.EPOCH)).hasMessageContaining("tự duyệt");
        assertThat(third.approved(first.narrative(), "thuongtruc", Instant.EPOCH).isApproved()).isTrue();
    }

    private static SummaryOpinion opinion(Verdict verdict, List<SummaryComment> comments) {
        return new SummaryOpinion(SummaryExamples.PLAN, "office", verdict, comments, "vanphong", Instant.EPOCH);
    }
}
