package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.SignatureStyle;
import org.planlifecycle.document.Signers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Appraisal and signature; whoever wrote the draft does neither. */
@Service
public class PlanApproval {

    private final Plans plans;
    private final Issuances issuances;
    private final People people;
    private final PlanTemplates templates;
    private final Signers signers;
    private final EqualPlans equalPlans;
    private final Journal journal;
    private final Clock clock;

    PlanApproval(Plans plans, Issuances issuances, People people, PlanTemplates templates, Signers signers,
            EqualPlans equalPlans, Journal journal, Clock clock) {
        this.plans = plans;
        this.issuances = issuances;
        this.people = people;
        this.templates = templates;
        this.signers = signers;
        this.equalPlans = equalPlans;
        this.journal = journal;
        this.clock = clock;
    }

    /** The office's opinion on form and legal basis; a return needs a remark. */
    public void appraise(PlanId id, boolean passed, String remark, String actor) {
        refuseDrafter(id, actor, "thẩm định");
        requireRemark(passed, remark);
        record(id, passed ? IssuanceStep.Kind.APPRAISED : IssuanceStep.Kind.RETURNED_BY_APPRAISER, actor, remark);
    }

    /**
     * The Standing Committee's decision; only the one who presides may sign.
     *
     * @param besideEqual why the plan is signed although an equal one is signed or in force; may be empty if there is none
     */
    public void sign(PlanId id, boolean signed, String position, String remark, String besideEqual, String actor) {
        refuseDrafter(id, actor, "ký");
        requireRemark(signed, remark);
        List<Person> chairs = people.inRole(Role.STANDING_COMMITTEE_CHAIR, LocalDate.now(clock));
        if (chairs.stream().noneMatch(chair -> chair.id().equals(actor))) {
            throw new Refusal("Chỉ đồng chí chủ trì Thường trực được ký kế hoạch; hãy chuyển việc này cho người chủ trì.");
        }
        if (signed) {
            signers.requireMaySign(new SignatureStyle(templates.current().authority(), position), actor, LocalDate.now(clock));
            requireNoEqual(id, besideEqual, actor);
            issuances.sign(id, actor, position);
        }
        record(id, signed ? IssuanceStep.Kind.SIGNED : IssuanceStep.Kind.RETURNED_BY_SIGNER, actor, remark);
    }

    private void requireNoEqual(PlanId id, String reason, String actor) {
        List<EqualPlans.Equal> found = equalPlans.signedBefore(id);
        if (found.isEmpty()) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refusal("Đã có kế hoạch cùng trích yếu, thời hạn và đơn vị: %s; hãy trả lại dự thảo này, hoặc ghi lý do "
                    .formatted(EqualPlans.list(found)) + "vẫn ký thêm một kế hoạch.");
        }
        journal.record(id, actor, Deed.of("signedBesideEqual", "Vẫn ký dù đã có kế hoạch cùng nội dung: %s."
                .formatted(EqualPlans.list(found))).because(reason));
    }

    private void record(PlanId id, IssuanceStep.Kind kind, String actor, String remark) {
        issuances.addStep(id, new IssuanceStep(kind, actor, remark, clock.instant()));
        journal.record(id, actor, "plan" + (kind == IssuanceStep.Kind.SIGNED ? "Signed" : "Appraised"),
                remark.isEmpty() ? kind.label() : kind.label() + ": " + remark);
    }

    private void refuseDrafter(PlanId id, String actor, String action) {
        boolean drafted = plans.get(id).proposedBy().equals(actor) || issuances.steps(id).stream()
                .anyMatch(step -> step.kind() == IssuanceStep.Kind.DRAFTED && step.personId().equals(actor));
        if (drafted) {
            throw new Refusal("Người soạn dự thảo không được tự %s; hãy để người khác làm bước này.".formatted(action));
        }
    }

    private static void requireRemark(boolean agreed, String remark) {
        if (!agreed && remark.isBlank()) {
            throw new Refusal("Trả lại dự thảo thì phải ghi ý kiến để người soạn biết cần sửa gì; hãy nhập ý kiến.");
        }
    }
}
