package org.planlifecycle.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Service;

/**
 * Keeps a closed plan closed: nothing of it changes unless the Standing Committee has it opened once more, for what
 * was found to be wrong, and then it is closed again.
 */
@Service
public class PlanClosure {

    private final Plans plans;
    private final PlanReopenings reopenings;
    private final PlanChangeRequests changes;
    private final List<UnfinishedCorrections> corrections;
    private final Journal journal;
    private final Clock clock;

    PlanClosure(Plans plans, PlanReopenings reopenings, PlanChangeRequests changes,
            List<UnfinishedCorrections> corrections, Journal journal, Clock clock) {
        this.plans = plans;
        this.reopenings = reopenings;
        this.changes = changes;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal if something is under way that a closed plan could not end */
    public void requireNothingUnfinished(PlanId planId) {
        Optional<String> change = changes.open(planId)
                .map(open -> "Đề xuất “%s” của kế hoạch này chưa xong".formatted(open.kind().label()));
        change.or(() -> corrections.stream().flatMap(one -> one.of(planId).stream()).findFirst()).ifPresent(open -> {
            throw new Refusal(open + "; hãy đợi kết quả rồi mới kết thúc kế hoạch.");
        });
    }

    /** @return the id of the proposal */
    public String propose(PlanId planId, String reason, String basis, String actor) {
        plans.hold(planId);
        Plan plan = plans.find(planId).filter(one -> one.status() == PlanStatus.CLOSED).orElseThrow(
                () -> new Refusal("Không có kế hoạch này đã kết thúc; hãy chọn lại trong danh sách."));
        reopenings.open(planId).ifPresent(open -> {
            throw new Refusal("%s đang có đề nghị mở lại chờ quyết định; hãy đợi kết quả.".formatted(plan.shortName()));
        });
        PlanReopening proposed = PlanReopening.propose(UUID.randomUUID().toString(), planId, reason, basis, actor,
                clock.instant());
        reopenings.add(proposed);
        journal.record(planId, actor, Deed.of("reopeningProposed", "Đề nghị mở lại kế hoạch.")
                .because(reason).adding("Căn cứ: " + basis));
        return proposed.id();
    }

    /** The committee's answer; the one who proposed cannot give it, and a refusal needs a remark. */
    public void decide(String id, boolean approved, String remark, String actor) {
        if (!approved && remark.isBlank()) {
            throw new Refusal("Không đồng ý thì phải ghi lý do; hãy nhập ý kiến.");
        }
        PlanReopening decided = reopenings.get(id).decide(approved, actor, clock.instant(), remark);
        reopenings.save(decided);
        if (approved) {
            plans.save(plans.get(decided.planId()).reopen());
        }
        journal.record(decided.planId(), actor, (approved
                ? Deed.of("planReopened", "Quyết định mở lại kế hoạch.").because(decided.reason())
                : Deed.of("reopeningRefused", "Không đồng ý mở lại kế hoạch.").because("Lý do đề nghị", decided.reason()))
                .adding(remark));
    }

    /** @param corrected what was corrected while the plan was open, in words */
    public void closeAgain(String id, String corrected, String actor) {
        PlanReopening opened = reopenings.get(id);
        requireNothingUnfinished(opened.planId());
        plans.save(plans.get(opened.planId()).close(clock.instant()));
        reopenings.save(opened.closeAgain(actor, clock.instant(), corrected));
        journal.record(opened.planId(), actor, "planClosedAgain", "Đóng lại kế hoạch. Đã sửa: " + corrected);
    }

    public PlanReopening get(String id) {
        return reopenings.get(id);
    }
}
