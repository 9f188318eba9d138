package org.planlifecycle.issuance;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/**
 * Finds the plans that say the same as another: same kind, same words of the title, same last day, same units. Started
 * twice by mistake, both would be numbered and both sent out.
 */
@Service
public class EqualPlans {

    private static final int MOST_NAMED = 5;

    private final Plans plans;
    private final Issuances issuances;

    EqualPlans(Plans plans, Issuances issuances) {
        this.plans = plans;
        this.issuances = issuances;
    }

    /** An equal plan that has not ended. */
    public record Equal(PlanId id, String name, String state) {

        @Override
        public String toString() {
            return "%s (%s)".formatted(name, state);
        }
    }

    /** Every equal plan that has not ended, drafts too; none for most plans. */
    public List<Equal> of(PlanId id) {
        List<Plan> found = equal(id);
        Set<PlanId> signed = signed(found);
        return found.stream().map(plan -> told(plan, signed)).toList();
    }

    /** Those that are in force, or signed and about to be numbered; nobody signs another plan until this transaction ends. */
    List<Equal> signedBefore(PlanId id) {
        issuances.awaitTurnToSign();
        List<Plan> found = equal(id);
        Set<PlanId> signed = signed(found);
        return found.stream().filter(other -> other.status() != PlanStatus.DRAFT || signed.contains(other.id()))
                .map(plan -> told(plan, signed)).toList();
    }

    private List<Plan> equal(PlanId id) {
        Plan asked = plans.get(id);
        List<Plan> alike = plans.unfinished(asked.text().planType(), asked.deadline().lastDay()).stream()
                .filter(other -> words(other.text().title()).equals(words(asked.text().title()))).toList();
        Map<PlanId, Set<String>> chosen = issuances.chosenUnits(ids(alike));
        return alike.stream().filter(other -> !other.id().equals(id)
                && Objects.equals(chosen.get(other.id()), chosen.get(id))).toList();
    }

    private Set<PlanId> signed(List<Plan> found) {
        return issuances.signed(ids(found));
    }

    private static List<PlanId> ids(List<Plan> found) {
        return found.stream().map(Plan::id).toList();
    }

    private static Equal told(Plan plan, Set<PlanId> signed) {
        String state = plan.status() != PlanStatus.DRAFT ? "đang thực hiện"
                : signed.contains(plan.id()) ? "đã ký, chờ lấy số" : "dự thảo";
        return new Equal(plan.id(), plan.shortName(), state);
    }

    /** What is read the same is the same: neither letter case nor blanks nor signs make another plan. */
    private static String words(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** For a sentence. */
    static String list(List<Equal> found) {
        String named = found.stream().limit(MOST_NAMED).map(Equal::toString).collect(Collectors.joining("; "));
        return found.size() > MOST_NAMED ? "%s và %d kế hoạch khác".formatted(named, found.size() - MOST_NAMED) : named;
    }
}
