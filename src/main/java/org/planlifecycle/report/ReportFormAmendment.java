package org.planlifecycle.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.RegimeSettings;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/**
 * Changes the report form while reports come in: a new version is in force at once, reports handed in before keep the
 * version they answered, and units that still owe theirs are told.
 */
@Service
public class ReportFormAmendment {

    /** The stream of the journal that keeps who changed the report form, beside the streams of the plans. */
    public static final PlanId JOURNAL = new PlanId("report-form");

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{1,2}[A-Z]?");

    private final ReportRegimes regimes;
    private final RegimeSettings settings;
    private final Plans plans;
    private final ReportFormNews news;
    private final Journal journal;
    private final Clock clock;

    ReportFormAmendment(ReportRegimes regimes, RegimeSettings settings, Plans plans, ReportFormNews news,
            Journal journal, Clock clock) {
        this.regimes = regimes;
        this.settings = settings;
        this.plans = plans;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** The form as it is now. */
    public ReportRegime current() {
        return regimes.latest(settings.usualRegime());
    }

    /**
     * Puts the next version in force.
     *
     * @throws Refusal if the change contradicts the form as it is
     */
    public ReportRegime amend(ReportFormChange change, String actor) {
        ReportRegime now = current();
        if (change.reason().isBlank()) {
            throw new Refusal("Chưa ghi lý do, căn cứ điều chỉnh; hãy ghi số văn bản hoặc ý kiến chỉ đạo.");
        }
        String what = "%s %s.".formatted(change.kind().label(), change.code());
        List<Indicator> changed = changed(now, change);
        if (changed.equals(now.indicators())) {
            throw new Refusal("Tên và ghi chú của chỉ tiêu %s đã đúng như vậy; hãy sửa khác đi hoặc bỏ đề nghị này."
                    .formatted(change.code()));
        }
        ReportRegime next = now.next(clock.instant(), changed, "%s Lý do: %s".formatted(what, change.reason()), actor);
        regimes.add(next);
        journal.record(JOURNAL, actor, Deed.of("reportFormAmended", "Phiên bản %d. %s".formatted(next.version(), what))
                .because(change.reason()));
        plans.running().stream().filter(plan -> answersTo(plan, next)).forEach(plan -> news.tell(plan, next));
        return next;
    }

    private boolean answersTo(Plan plan, ReportRegime regime) {
        return regimes.inForce(plan.id()).code().equals(regime.code());
    }

    private List<Indicator> changed(ReportRegime now, ReportFormChange change) {
        return switch (change.kind()) {
            case ADD -> withAdded(now, change);
            case REWORD -> withReworded(now, change);
            case DROP -> withoutDropped(now, change.code());
        };
    }

    /** A code is never used again: what two versions call by one code must be one thing. */
    private List<Indicator> withAdded(ReportRegime now, ReportFormChange change) {
        if (!CODE.matcher(change.code()).matches()) {
            throw new Refusal("Mã chỉ tiêu “%s” không đúng; hãy ghi một chữ cái in hoa và số, ví dụ B7 hoặc F2C."
                    .formatted(change.code()));
        }
        for (int version = 1; version <= now.version(); version++) {
            if (regimes.get(now.code(), version).has(change.code())) {
                throw new Refusal("Mã chỉ tiêu %s đã dùng trong biểu mẫu phiên bản %d; hãy chọn mã khác."
                        .formatted(change.code(), version));
            }
        }
        requireName(change.wanted().label());
        List<Indicator> indicators = new ArrayList<>(now.indicators());
        int afterSection = 1 + indicators.stream().filter(indicator ->
                indicator.section().equals(change.wanted().section())).mapToInt(indicators::indexOf).max()
                .orElse(indicators.size() - 1);
        indicators.add(afterSection, change.wanted());
        return indicators;
    }

    private static List<Indicator> withReworded(ReportRegime now, ReportFormChange change) {
        requireKnown(now, change.code());
        requireName(change.wanted().label());
        return now.indicators().stream().map(indicator -> indicator.code().equals(change.code())
                ? indicator.reworded(change.wanted().label(), change.wanted().note()) : indicator).toList();
    }

    private static List<Indicator> withoutDropped(ReportRegime now, String code) {
        requireKnown(now, code);
        now.indicators().stream().filter(indicator -> !indicator.code().equals(code) && indicator.refersTo(code))
                .findFirst().ifPresent(user -> {
                    throw new Refusal("Không bỏ được chỉ tiêu %s vì chỉ tiêu %s “%s” tính hoặc đối chiếu theo nó."
                            .formatted(code, user.code(), user.label()));
                });
        return now.indicators().stream().filter(indicator -> !indicator.code().equals(code)).toList();
    }

    private static void requireKnown(ReportRegime now, String code) {
        if (!now.has(code)) {
            throw new Refusal("Chưa chọn chỉ tiêu cần điều chỉnh; hãy chọn trong danh sách.");
        }
    }

    private static void requireName(String label) {
        if (label == null || label.isBlank()) {
            throw new Refusal("Chưa ghi tên chỉ tiêu; hãy ghi đầy đủ như in trong biểu.");
        }
    }
}
