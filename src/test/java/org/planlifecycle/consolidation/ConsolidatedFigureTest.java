package org.planlifecycle.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidatedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4483   | 4.483
            163721 | 163.721
            96.20  | 96,2
            0.00   | 0""")
    void aFigureIsPrintedAsOfficesWriteIt(BigDecimal amount, String printed) {
        assertThat(new ConsolidatedFigure(null, null, null, amount).text()).isEqualTo(printed);
    }
}
