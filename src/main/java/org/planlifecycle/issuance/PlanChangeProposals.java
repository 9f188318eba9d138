package org.planlifecycle.issuance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanChangeRequests;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.stereotype.Service;

/** Changes of a running plan: propaganda proposes, the Standing Committee answers. */
@Service
public class PlanChangeProposals {

    private final Plans plans;
    private final PlanChangeRequests requests;
    private final PlanDates dates;
    private final PlanContradictions contradictions;
    private final Journal journal;
    private final Clock clock;

    PlanChangeProposals(Plans plans, PlanChangeRequests requests, PlanDates dates,
            PlanContradictions contradictions, Journal journal, Clock clock) {
        this.plans = plans;
        this.requests = requests;
        this.dates = dates;
        this.contradictions = contradictions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the id of the proposal */
    public String propose(PlanId planId, PlanChange.Kind kind, String deadlinePhrase, boolean acceptDoubtful,
            String reason, String actor) {
        plans.hold(planId);
        Plan plan = plans.find(planId).orElseThrow(
                () -> new Refusal("Không có kế hoạch này; hãy chọn lại trong danh sách."));
        requireNoneOpen(plan);
        ReportDeadline deadline = kind == PlanChange.Kind.AMEND ? newDeadline(plan, deadlinePhrase, acceptDoubtful) : null;
        String id = UUID.randomUUID().toString();
        requests.add(new PlanChange(id, planId, kind, deadline, reason, actor, clock.instant(),
                PlanChange.Status.PROPOSED, null, null));
        journal.record(planId, actor, Deed.of("changeProposed", "Đề xuất: %s.".formatted(kind.label())).because(reason));
        if (deadline != null) {
            dates.doubt(deadline.phrase()).ifPresent(doubt -> journal.record(planId, actor, "deadlineConfirmed",
                    "Xác nhận vẫn giữ thời hạn. %s.".formatted(doubt)));
        }
        return id;
    }

    /** What the reason for such a change may only repeat; nothing while its fields cannot be read. */
    public List<StatedFact> facts(PlanId planId, PlanChange.Kind kind, String deadlinePhrase, boolean acceptDoubtful) {
        return plans.find(planId).filter(plan -> kind == PlanChange.Kind.CANCEL || !deadlinePhrase.isBlank())
                .map(plan -> contradictions.ofChange(planId, kind == PlanChange.Kind.AMEND
                        ? newDeadline(plan, deadlinePhrase, acceptDoubtful) : null)).orElse(List.of());
    }

    private void requireNoneOpen(Plan plan) {
        requireUnfinished(plan);
        requests.open(plan.id()).ifPresent(open -> {
            throw new Refusal("%s đang có đề xuất “%s” chưa xong; hãy đợi kết quả của đề xuất đó.".formatted(
                    plan.shortName(), open.kind().label()));
        });
    }

    private static void requireUnfinished(Plan plan) {
        if (plan.status() != PlanStatus.DRAFT && plan.status() != PlanStatus.ISSUED) {
            throw new Refusal("Kế hoạch %s, không thay đổi được nữa.".formatted(plan.status().label()));
        }
    }

    private ReportDeadline newDeadline(Plan plan, String phrase, boolean acceptDoubtful) {
        if (phrase.isBlank()) {
            throw new Refusal("Chưa nhập thời hạn mới; hãy ghi như trong văn bản, ví dụ “trước ngày 15/3/2021”.");
        }
        if (plan.status() != PlanStatus.ISSUED) {
            throw new Refusal("Kế hoạch %s; hãy sửa thời hạn ngay trong dự thảo.".formatted(plan.status().label()));
        }
        return dates.movedDeadline(plan, phrase, acceptDoubtful);
    }

    /** The committee's answer; the one who proposed cannot give it, and a refusal needs a remark. */
    public PlanChange decide(String changeId, boolean approved, String remark, String actor) {
        if (!approved && remark.isBlank()) {
            throw new Refusal("Không đồng ý thì phải ghi lý do; hãy nhập ý kiến.");
        }
        PlanChange proposed = requests.get(changeId);
        if (approved) {
            requireStillNew(proposed);
        }
        PlanChange decided = proposed.decide(approved, actor, remark);
        requests.save(decided);
        journal.record(decided.planId(), actor, approved ? "changeApproved" : "changeRefused",
                "%s: %s. %s".formatted(approved ? "Đồng ý" : "Không đồng ý", decided.kind().label(), remark).strip());
        return decided;
    }

    /** The plan may have ended or got that deadline since it was proposed. */
    private void requireStillNew(PlanChange proposed) {
        plans.hold(proposed.planId());
        Plan plan = plans.get(proposed.planId());
        requireUnfinished(plan);
        if (proposed.deadline() != null && proposed.deadline().lastDay().equals(plan.deadline().lastDay())) {
            throw new Refusal("Thời hạn “%s” nay đã là thời hạn của kế hoạch; hãy chọn không đồng ý."
                    .formatted(proposed.deadline().phrase()));
        }
    }
}
