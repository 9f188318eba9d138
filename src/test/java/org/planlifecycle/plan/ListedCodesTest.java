package org.planlifecycle.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.Refusal;

class ListedCodesTest {

    private static final List<String> SHOWN = List.of("TT-001", "CN-001");

    @Test
    void theShownCodesMayComeInAnyOrder() {
        assertThatCode(() -> ListedCodes.requireExactly(SHOWN, List.of("CN-001", "TT-001"))).doesNotThrowAnyException();
        assertThatCode(() -> ListedCodes.requireExactly(List.of(), List.of())).doesNotThrowAnyException();
    }

    @Test
    void aMissingForeignOrRepeatedCodeIsRefused() {
        assertThatThrownBy(() -> ListedCodes.requireExactly(SHOWN, List.of("CN-001")))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Danh sách gửi lên thiếu mã TT-001");
        assertThatThrownBy(() -> ListedCodes.requireExactly(SHOWN, List.of("CN-001", "TT-001", "TT-002")))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Mã TT-002 không thuộc danh sách");
        assertThatThrownBy(() -> ListedCodes.requireExactly(SHOWN, List.of("CN-001", "CN-001")))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Mã CN-001 có hai dòng");
    }
}
