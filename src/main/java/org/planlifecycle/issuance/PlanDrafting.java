package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.facts.Contradiction;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.stereotype.Service;

/** The drafter's work: propose a plan, and write it anew as often as it comes back. */
@Service
public class PlanDrafting {

    private final Plans plans;
    private final Issuances issuances;
    private final PlanDates dates;
    private final PlanContradictions contradictions;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    PlanDrafting(Plans plans, Issuances issuances, PlanDates dates, PlanContradictions contradictions, Units units,
            Journal journal, Clock clock) {
        this.plans = plans;
        this.issuances = issuances;
        this.dates = dates;
        this.contradictions = contradictions;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    public PlanId propose(PlanDraft draft, String actor) {
        PlanId id = new PlanId("kh-%d-%s".formatted(LocalDate.now(clock).getYear(),
                UUID.randomUUID().toString().substring(0, 8)));
        ReportDeadline deadline = dates.deadline(draft.deadlinePhrase(), draft.acceptDoubtfulDates());
        ConferenceWindow conference = dates.conference(draft.conferencePhrase(), deadline, draft.acceptDoubtfulDates());
        plans.add(Plan.propose(id, draft.text(), draft.period(), deadline, conference, actor, clock.instant()));
        chooseUnits(id, draft.unitCodes());
        journal.record(id, actor, "planProposed", "Đề xuất kế hoạch: " + draft.text().title());
        recordDoubt(id, draft, actor);
        return id;
    }

    public void redraft(PlanId id, PlanDraft draft, String actor) {
        ReportDeadline deadline = dates.deadline(draft.deadlinePhrase(), draft.acceptDoubtfulDates());
        ConferenceWindow conference = dates.conference(draft.conferencePhrase(), deadline, draft.acceptDoubtfulDates());
        plans.save(plans.get(id).redraft(draft.text(), draft.period(), deadline, conference));
        chooseUnits(id, draft.unitCodes());
        requireOneWord(id, draft);
        issuances.addStep(id, new IssuanceStep(IssuanceStep.Kind.DRAFTED, actor, "", clock.instant()));
        journal.record(id, actor, "planDrafted", "Hoàn thành dự thảo, chuyển thẩm định.");
        recordDoubt(id, draft, actor);
    }

    /** What the wording and the fields say differently is shown to the drafter first; appraisal and signature see it too. */
    private void requireOneWord(PlanId id, PlanDraft draft) {
        List<Contradiction> found = contradictions.of(id);
        if (!found.isEmpty() && !draft.acceptContradictions()) {
            throw new Refusal("Lời văn mâu thuẫn với ô dữ liệu: %s; hãy sửa cho khớp, hoặc đánh dấu xác nhận nếu vẫn giữ."
                    .formatted(FactCheck.list(found)));
        }
    }

    private void recordDoubt(PlanId id, PlanDraft draft, String actor) {
        dates.doubt(draft.deadlinePhrase()).ifPresent(doubt -> journal.record(id, actor, "deadlineConfirmed",
                "Xác nhận vẫn giữ thời hạn. %s.".formatted(doubt)));
    }

    private void chooseUnits(PlanId id, List<String> unitCodes) {
        LocalDate today = LocalDate.now(clock);
        for (String code : unitCodes) {
            if (units.find(code, today).isEmpty()) {
                throw new Refusal("Không có đơn vị mã “%s”; hãy chọn lại trong danh sách.".formatted(code));
            }
        }
        issuances.chooseUnits(id, unitCodes.stream().distinct().toList());
    }
}
