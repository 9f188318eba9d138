package org.planlifecycle.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** What a budget adds up to, and who may say yes to it. */
class BudgetTest {

    private static final PlanId PLAN = new PlanId("plan-budget");
    private static final BudgetLine HALL = new BudgetLine("Hội trường", 1, new Dong(6_000_000), "");
    private static final BudgetLine PAPERS = new BudgetLine("Tài liệu", 180, new Dong(30_000), "");

    private final Budget budget = Budget.estimate(PLAN, "Kinh phí Đảng", List.of(HALL, PAPERS), "vanphong");

    @Test
    void theTotalIsTheSumOfQuantityTimesPrice() {
        assertThat(budget.total()).isEqualTo(new Dong(11_400_000));
        assertThat(budget.total().text()).isEqualTo("11.400.000 đồng");
    }

    @Test
    void aTotalBeyondEveryIntegerIsCountedRightly() {
        BudgetLine huge = new BudgetLine("Thử", 100_000, new Dong(Integer.MAX_VALUE), "");

        assertThat(huge.estimated().amount()).isEqualTo(214_748_364_700_000L);
    }

    @Test
    void anEstimateOfNothingIsRefused() {
        BudgetLine free = new BudgetLine("Hoa", 3, Dong.ZERO, "");

        assertThatThrownBy(() -> Budget.estimate(PLAN, "Kinh phí Đảng", List.of(free), "vanphong"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoEstimatesDoesNotApprove() {
        assertThatThrownBy(() -> budget.review(true, "", "vanphong")).isInstanceOf(Refusal.class);
        assertThat(budget.review(true, "", "thuongtruc").status()).isEqualTo(Budget.Status.APPROVED);
    }

    @Test
    void spendingJustTheTotalNeedsNoReasonAndOneDongMoreDoes() {
        List<BudgetLine> justEnough = List.of(HALL.settled(new Dong(11_400_000), ""), PAPERS.settled(Dong.ZERO, ""));
        List<BudgetLine> oneMore = List.of(HALL.settled(new Dong(11_400_000), ""), PAPERS.settled(new Dong(1), ""));

        assertThat(budget.settle(justEnough, "", "vanphong").status()).isEqualTo(Budget.Status.SETTLED);
        assertThatThrownBy(() -> budget.settle(oneMore, "", "vanphong")).isInstanceOf(Refusal.class);
        assertThat(budget.settle(oneMore, "Giá tăng", "vanphong").spent()).isEqualTo(new Dong(11_400_001));
    }
}
