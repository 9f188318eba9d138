package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Asks for a reason where a number of a conference can hardly be meant. */
@Component
class UnusualNumbers {

    private static final int WHOLE = 100;

    private final UsualLimits limits;
    private final ConferenceTemplate template;
    private final Invitations invitations;
    private final Clock clock;

    UnusualNumbers(UsualLimits limits, ConferenceTemplate template, Invitations invitations, Clock clock) {
        this.limits = limits;
        this.template = template;
        this.invitations = invitations;
        this.clock = clock;
    }

    void requireUsualEstimate(Budget budget, String reason) {
        if (reason.isBlank()) {
            if (budget.total().amount() > today().mostEstimated()) {
                throw new Refusal(("Tổng dự toán %s vượt mức thường thấy %s; hãy kiểm tra số lượng, đơn giá, nếu đúng "
                        + "thì nêu lý do.").formatted(budget.total().text(), new Dong(today().mostEstimated()).text()));
            }
            budget.lines().forEach(this::requireUsualPrice);
        }
    }

    private void requireUsualPrice(BudgetLine line) {
        template.budget().stream().filter(usual -> usual.item().strip().equalsIgnoreCase(line.item().strip()))
                .filter(usual -> line.unitPrice().amount() > (long) usual.unitPrice() * today().timesUsualPrice())
                .findFirst().ifPresent(usual -> {
                    throw new Refusal("Đơn giá %s của “%s” gấp trên %d lần mức thường thấy %s; hãy kiểm tra, nếu đúng thì nêu lý do."
                            .formatted(line.unitPrice().text(), line.item(), today().timesUsualPrice(),
                                    new Dong(usual.unitPrice()).text()));
                });
    }

    void requireUsualSpending(Budget settled, String reason) {
        int percent = today().leastSpentPercent();
        if (reason.isBlank() && settled.spent().amount() * WHOLE < settled.total().amount() * percent) {
            throw new Refusal("Thực chi %s chưa đến %d%% dự toán %s; hãy kiểm tra đơn vị tiền, nếu đúng thì nêu lý do."
                    .formatted(settled.spent().text(), percent, settled.total().text()));
        }
    }

    /** Where nobody was asked, nothing can be compared. */
    void requireUsualDelegates(PlanId planId, int present, String reason) {
        int accepted = invitations.latest(planId).map(Invitation::accepted).orElse(0);
        if (reason.isBlank() && accepted > 0
                && Math.abs((long) present - accepted) * WHOLE > (long) accepted * today().delegatesApartPercent()) {
            throw new Refusal("Ghi %d đại biểu có mặt nhưng %d người nhận lời dự; hãy kiểm tra, nếu đúng thì nêu lý do."
                    .formatted(present, accepted));
        }
    }

    private UsualLimit today() {
        return limits.on(LocalDate.now(clock));
    }
}
