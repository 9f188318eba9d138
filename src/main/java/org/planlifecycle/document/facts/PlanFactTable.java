package org.planlifecycle.document.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/**
 * What the fields of a plan say and the engine follows, as facts that texts may only repeat. A text that orders speaks of
 * this plan alone; one that tells what happened also names dates, years and bodies of its own.
 */
@Component
public class PlanFactTable {

    private static final String DEADLINE_FIELD = "Thời hạn nộp báo cáo";
    private static final String OF_THE_COMMITTEE = "T/M ";
    private static final String THE_DEADLINE = "(?<!gia )hạn (?:gửi|nộp|cuối)|(?<!gia )hạn báo cáo";
    private static final String THE_REVIEW = "sơ kết|tổng kết|chỉ thị số";
    private static final String ALL_UNITS = "(?:tất cả|toàn bộ|toàn thể|cả|tổng số) \\d";
    private static final String THE_CONFERENCE = "hội nghị (?:sơ kết|tổng kết|này)|tại hội nghị";

    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final IssuingBodies bodies;
    private final SignatureStyles signatures;
    private final Clock clock;

    PlanFactTable(Plans plans, PlanUnits planUnits, Units units, IssuingBodies bodies, SignatureStyles signatures,
            Clock clock) {
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.bodies = bodies;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * For the wording of a plan that is not issued yet.
     *
     * @param reporters codes of the units that are to report; none for all
     */
    public List<StatedFact> ofDraft(Plan plan, Collection<String> reporters) {
        return List.of(due(plan), conference(plan), years(plan), reporters(reporters), issuer());
    }

    /** For orders and invitations that follow from an issued plan. */
    public List<StatedFact> ofOrder(PlanId id) {
        return ofDraft(plans.get(id), codes(id));
    }

    /** For what is told before the conference. */
    public List<StatedFact> ofAccount(PlanId id) {
        return account(id, Told.where(THE_CONFERENCE, conference(plans.get(id)).comingAfter(today())));
    }

    /** For what is told of the conference after it. */
    public List<StatedFact> ofConference(PlanId id) {
        return account(id, conference(plans.get(id)).heldBy(today()));
    }

    private List<StatedFact> account(PlanId id, StatedFact conference) {
        Plan plan = plans.get(id);
        return List.of(Told.where(THE_DEADLINE, due(plan)), conference, Told.where(THE_REVIEW, years(plan)),
                Told.where(ALL_UNITS, reporters(codes(id))), Told.where(THE_CONFERENCE, issuer()));
    }

    private static ReportDue due(Plan plan) {
        return new ReportDue(DEADLINE_FIELD, plan.deadline().phrase(), plan.deadline().lastDay());
    }

    /** The window, or the day alone as soon as it is chosen. */
    private static ConferenceTime conference(Plan plan) {
        ConferenceWindow window = plan.conference();
        return window.day().map(day -> new ConferenceTime("Ngày tổ chức hội nghị", VietnameseDate.brief(day), day, day))
                .orElseGet(() -> new ConferenceTime("Thời gian tổ chức hội nghị", window.phrase(), window.from(),
                        window.to()));
    }

    private static YearsOfReview years(Plan plan) {
        return new YearsOfReview("Thời kỳ sơ kết", plan.period().fromYear(), plan.period().toYear());
    }

    private List<String> codes(PlanId id) {
        return planUnits.of(id).stream().map(PlanUnit::unitCode).toList();
    }

    private NumberOfUnits reporters(Collection<String> codes) {
        List<Unit> reporters = codes.isEmpty() ? units.activeOn(today())
                : codes.stream().distinct().map(code -> units.get(code, today())).collect(Collectors.toList());
        int base = (int) reporters.stream().filter(unit -> unit.kind() != UnitKind.DOAN_THE).count();
        return new NumberOfUnits("Đơn vị báo cáo", reporters.size(), base);
    }

    private IssuedBy issuer() {
        return new IssuedBy("Cơ quan ban hành", signatures.committee().authority().replace(OF_THE_COMMITTEE, "") + " "
                + bodies.on(today()).name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
