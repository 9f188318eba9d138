package org.planlifecycle.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static final Threshold MORE_THAN_HALF_OF_ALL = new Threshold(1, 2, true, Threshold.Base.ALL_MEMBERS);

    @ParameterizedTest
    @CsvSource(textBlock = """
        # members, agreed, disagreed, abstained, recused, passes
              11,       6,         5,         0,       0,   true
              11,       5,         0,         0,       0,  false
              11,       5,         5,         0,       0,  false
              11,       5,         0,         0,       6,  false
              11,       6,         0,         0,       0,   true
              10,       5,         5,         0,       0,  false
              10,       6,         0,         4,       0,   true
              11,       0,         0,        11,       0,  false
        """)
    void moreThanHalfOfTheWholeBodyMustAgree(int members, int agreed, int disagreed, int abstained, int recused,
            boolean passes) {
        Tally tally = new Tally(members, agreed, disagreed, abstained, recused);

        assertThat(MORE_THAN_HALF_OF_ALL.isReachedBy(tally)).isEqualTo(passes);
    }

    @Test
    void aRuleMayLeaveOutWhoeverIsRecused() {
        Threshold without = new Threshold(1, 2, true, Threshold.Base.MEMBERS_NOT_RECUSED);

        assertThat(without.isReachedBy(new Tally(11, 5, 4, 0, 2))).isTrue();
        assertThat(without.isReachedBy(new Tally(11, 5, 5, 0, 1))).isFalse();
    }

    @Test
    void aShareThatOnlyHasToBeReachedNeedsAtLeastOneVote() {
        Threshold twoThirds = new Threshold(2, 3, false, Threshold.Base.MEMBERS_NOT_RECUSED);

        assertThat(twoThirds.isReachedBy(new Tally(12, 8, 4, 0, 0))).isTrue();
        assertThat(twoThirds.isReachedBy(new Tally(12, 7, 5, 0, 0))).isFalse();
        assertThat(twoThirds.isReachedBy(new Tally(3, 0, 0, 0, 3))).isFalse();
    }

    @Test
    void whoeverSentNoVoteIsAbsent() {
        assertThat(new Tally(11, 4, 2, 1, 1).absent()).isEqualTo(3);
        assertThatThrownBy(() -> new Tally(3, 2, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
