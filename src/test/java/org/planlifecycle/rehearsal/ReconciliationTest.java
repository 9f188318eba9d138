package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sums of a rehearsal: they agree if the product did its work, and say what is off if it did not. */
class ReconciliationTest {

    private final Campaign campaign = Campaign.played();

    @Test
    void theSumsOfAWholeCampaignAgree() {
        assertThat(campaign.wrongSums()).isEmpty();
        assertThat(Reconciliation.of(campaign.traces(), campaign.timeline(), campaign.steps())).hasSizeGreaterThan(20);
    }

    @Test
    void aMailThatIsMissingFromTheOutboxIsNamed() {
        campaign.mails.remove(1);

        assertThat(campaign.wrongSums()).extracting(Check::sentence).containsExactly(
                "Mốc T-1, đơn vị được gửi thư: nhật ký ghi 3, hộp thư đi có 2",
                "Mốc T-1, số thư: danh bạ yêu cầu 3, hộp thư đi có 2");
    }

    @Test
    void whatIsDoneOutsideTheLadderCountsInALineOfItsOwn() {
        campaign.remindedByHand("2021-04-29T10:00", "DK01");

        assertThat(campaign.wrongSums()).isEmpty();
        assertThat(campaign.steps().lines()).extracting(line -> line.step().code()).containsExactly("T-1", "T+1",
                "T+3", "T+5", "now");
        assertThat(campaign.steps().sum(StepTable.Line::units)).isEqualTo(7);
    }

    @Test
    void aLetterThatBecameVoidBeforeItsSignatureIsNeitherSentNorLost() {
        campaign.letterIsWithdrawn();

        assertThat(campaign.wrongSums()).isEmpty();
        assertThat(campaign.steps().lines()).filteredOn(line -> line.step().code().equals("T+3")).singleElement()
                .satisfies(line -> assertThat(List.of(line.units(), line.letters(), line.mailed(), line.withdrawn()))
                        .containsExactly(2L, 1L, 1L, 1L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void whateverIsLostFromOnePlaceShows(String sum, Consumer<Campaign> damage) {
        damage.accept(campaign);

        assertThat(campaign.wrongSums()).extracting(Check::what).contains(sum);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("Mốc T+3, công văn đôn đốc", lost -> lost.letters.remove(0)),
                damage("Mốc T+3, đơn vị được gửi thư", lost -> lost.mails.removeIf(mail -> mail.step().startsWith("T+3"))),
                damage("Mốc T+3, công văn đôn đốc", lost -> {
                    lost.letterIsWithdrawn();
                    lost.withdrawn.clear();
                }),
                damage("Tổng số công văn thôi gửi", lost -> {
                    lost.letterIsWithdrawn();
                    lost.journal.removeIf(entry -> entry.action().equals("letterDropped"));
                }),
                damage("Mốc T+1, đơn vị cần gọi", lost -> lost.followUps.remove(0)),
                damage("Tổng số cuộc gọi", lost -> lost.journal.removeIf(entry -> entry.action().equals("unitCalled"))),
                damage("Sổ gọi điện", lost -> lost.calls = 0),
                damage("Mốc T+5, đơn vị trình Thường trực", lost -> lost.followUps.remove(1)),
                damage("Mốc T-1, lượt đơn vị", lost -> lost.units.remove(0)),
                damage("Báo cáo đã nộp", lost -> lost.versions.remove(2)),
                damage("Đồng ý gia hạn", lost -> lost.extensions.clear()),
                damage("Tổng số công văn đôn đốc", lost -> lost.letters.add(new Traces.LetterRow("CS01", "T+9",
                        lost.journal.get(0).at()))),
                damage("Tổng số thư đôn đốc", lost -> lost.mails.add(new Traces.MailRow("CS01", "report-reminder",
                        "T-9/2021-04-22", "person-CS01", "SENT"))),
                damage("Mốc T-1, thư chưa ngã ngũ", lost -> lost.mails.set(0, new Traces.MailRow("CS01",
                        "report-reminder", "T-1/2021-04-22", "person-CS01", "PENDING"))));
    }

    private static Arguments damage(String sum, Consumer<Campaign> damage) {
        return Arguments.of(sum, damage);
    }
}
