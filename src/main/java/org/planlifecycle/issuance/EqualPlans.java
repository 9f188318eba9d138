package org.planlifecycle.issuance;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return equal(id).map(this::told).toList();
    }

    /** Those that are in force, or signed and about to be numbered; nobody signs another plan until this transaction ends. */
    List<Equal> signedBefore(PlanId id) {
        issuances.awaitTurnToSign();
        return equal(id).filter(other -> other.status() != PlanStatus.DRAFT
                || issuances.signature(other.id()).isPresent()).map(this::told).toList();
    }

    private Stream<Plan> equal(PlanId id) {
        Plan asked = plans.get(id);
        return plans.unfinished().stream().filter(other -> !other.id().equals(id) && isEqual(asked, other));
    }

    private Equal told(Plan plan) {
        return new Equal(plan.id(), plan.shortName(), state(plan));
    }

    private boolean isEqual(Plan one, Plan other) {
        return one.text().planType().equals(other.text().planType())
                && words(one.text().title()).equals(words(other.text().title()))
                && one.deadline().lastDay().equals(other.deadline().lastDay())
                && units(one).equals(units(other));
    }

    private Set<String> units(Plan plan) {
        return Set.copyOf(issuances.chosenUnits(plan.id()));
    }

    private String state(Plan plan) {
        if (plan.status() != PlanStatus.DRAFT) {
            return "đang thực hiện";
        }
        return issuances.signature(plan.id()).isPresent() ? "đã ký, chờ lấy số" : "dự thảo";
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
