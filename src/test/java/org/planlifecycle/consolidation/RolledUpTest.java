package org.planlifecycle.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolledUpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4483   | 4.483
            163721 | 163.721
            0      | 0""")
    void aSumIsPrintedAsOfficesWriteIt(long amount, String printed) {
        assertThat(new RolledUp.Sum(amount).text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            481 | 500 | 96,2
            0   | 500 | 0
            1   | 0   | –""")
    void aPercentageIsPrintedAsOfficesWriteIt(long numerator, long denominator, String printed) {
        assertThat(new RolledUp.Ratio(numerator, denominator).text()).isEqualTo(printed);
    }
}
