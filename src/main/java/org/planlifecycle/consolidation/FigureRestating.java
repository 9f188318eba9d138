package org.planlifecycle.consolidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planlifecycle.directory.Units;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Service;

/** Corrects a unit's figure after the figures were taken: one proposes, another one decides, a new snapshot follows. */
@Service
public class FigureRestating {

    private final Plans plans;
    private final Snapshots snapshots;
    private final Restatements restatements;
    private final Reports reports;
    private final CorrectedReports corrections;
    private final Units units;
    private final Consolidation consolidation;
    private final Journal journal;
    private final Clock clock;

    FigureRestating(Plans plans, Snapshots snapshots, Restatements restatements, Reports reports, CorrectedReports corrections,
            Units units, Consolidation consolidation, Journal journal, Clock clock) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.restatements = restatements;
        this.reports = reports;
        this.corrections = corrections;
        this.units = units;
        this.consolidation = consolidation;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return the id of the proposal
     * @throws Refusal if nothing was taken yet, the unit has no such figure, or the new one breaks a rule
     */
    public String propose(ProposeRestatement wish) {
        plans.hold(wish.planId());
        plans.get(wish.planId()).requireCorrectable();
        if (snapshots.latest(wish.planId()).isEmpty()) {
            throw new Refusal("Số liệu của kế hoạch này chưa chốt; hãy trả lại báo cáo để đơn vị tự sửa.");
        }
        if (restatements.isOpen(wish.planId(), wish.unitCode(), wish.indicatorCode(), wish.period())) {
            throw new Refusal("Số liệu %s %s của đơn vị %s đang có đề nghị điều chỉnh chờ trả lời; hãy đợi kết quả."
                    .formatted(wish.indicatorCode(), wish.period().label(), wish.unitCode()));
        }
        ReportVersion accepted = corrections.accepted(wish.planId(), wish.unitCode());
        String old = CorrectedFigures.value(accepted.figures(), wish.indicatorCode(), wish.period());
        if (old.equals(wish.newValue())) {
            throw new Refusal("Giá trị mới trùng với giá trị đang có; hãy nhập giá trị khác.");
        }
        corrections.corrected(accepted, wish.indicatorCode(), wish.period(), wish.newValue());
        FigureRestatement proposed = new FigureRestatement(UUID.randomUUID().toString(), wish.planId(),
                wish.unitCode(), wish.indicatorCode(), wish.period(), old, wish.newValue(), wish.reason().strip(),
                wish.evidence().strip(), wish.actor(), clock.instant(), FigureRestatement.Status.PROPOSED, null, null,
                null, null);
        restatements.add(proposed);
        journal.record(wish.planId(), wish.unitCode(), wish.actor(),
                Deed.of("restatementProposed", "Đề nghị điều chỉnh %s.".formatted(words(proposed)))
                        .because(proposed.reason()).adding("Căn cứ: " + proposed.evidence()));
        return proposed.id();
    }

    /** A refusal needs a remark; what is approved is a new accepted version of the report from now on. */
    public void decide(String id, boolean approved, String remark, String actor) {
        FigureRestatement proposed = restatements.get(id);
        if (!approved && remark.isBlank()) {
            throw new Refusal("Không đồng ý thì phải ghi lý do; hãy nhập ý kiến.");
        }
        if (approved) {
            plans.get(proposed.planId()).requireCorrectable();
        }
        FigureRestatement decided = approved ? approve(proposed, remark, actor)
                : proposed.refused(actor, clock.instant(), remark);
        restatements.save(decided);
        journal.record(decided.planId(), decided.unitCode(), actor,
                approved ? "restatementApproved" : "restatementRefused",
                "%s điều chỉnh %s. %s".formatted(approved ? "Đồng ý" : "Không đồng ý", words(decided), remark).strip());
    }

    private FigureRestatement approve(FigureRestatement proposed, String remark, String actor) {
        ReportVersion old = corrections.accepted(proposed.planId(), proposed.unitCode());
        FigureRestatement decided = proposed.approved(actor, clock.instant(), remark, old.number() + 1);
        if (!CorrectedFigures.value(old.figures(), proposed.indicatorCode(), proposed.period())
                .equals(proposed.oldValue())) {
            throw new Refusal("Số liệu này vừa được điều chỉnh bởi một đề nghị khác; hãy từ chối và lập đề nghị mới.");
        }
        ReportVersion corrected = new ReportVersion(old.planId(), old.unitCode(), old.number() + 1,
                proposed.proposedBy(), clock.instant(), old.late(), old.regime(), old.regimeVersion(), old.narrative(),
                corrections.corrected(old, proposed.indicatorCode(), proposed.period(), proposed.newValue()), old.explanation(),
                old.nominations(), ReportVersion.Check.WAITING).accepted(actor, clock.instant());
        reports.add(corrected);
        reports.checked(corrected);
        reports.checked(old.replaced());
        reports.corrects(old.planId(), old.unitCode(), corrected.number(), old.number());
        return decided;
    }

    /** Takes the snapshot that shows it. */
    public void consolidateAgain(String id) {
        FigureRestatement approved = restatements.get(id);
        plans.hold(approved.planId());
        consolidation.consolidate(approved.planId(), approved.decidedBy(), "Điều chỉnh %s. Lý do: %s"
                .formatted(words(approved), approved.reason()));
    }

    /** What is corrected, in words. */
    public String words(FigureRestatement restatement) {
        return "%s %s của %s từ %s thành %s".formatted(restatement.indicatorCode(), restatement.period().label(),
                units.get(restatement.unitCode(), LocalDate.now(clock)).name(),
                CorrectedFigures.text(restatement.oldValue()), CorrectedFigures.text(restatement.newValue()));
    }

    public FigureRestatement get(String id) {
        return restatements.get(id);
    }

    /** What the form offers: plans whose figures were taken. */
    public List<PlanId> restatablePlans() {
        return snapshots.plans();
    }
}
