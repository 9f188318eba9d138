package org.planlifecycle.consolidation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.FigureRestating;
import org.planlifecycle.consolidation.ProposeRestatement;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.process.ReportFacts;
import org.springframework.stereotype.Component;

/** Propaganda proposes to correct a unit's figure after the figures were taken. */
@Component
class RestateFiguresForm extends FormContract {

    private final FigureRestating restating;
    private final ConsolidatedReading reading;
    private final ReportFacts facts;
    private final RestatementChoices choices;

    RestateFiguresForm(FigureRestating restating, ConsolidatedReading reading, ReportFacts facts,
            RestatementChoices choices) {
        super(RestateFigures.KEY, RestateFigures.RESTATEMENT_PROPOSED, "restate-figures");
        this.restating = restating;
        this.reading = reading;
        this.facts = facts;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Snapshot> latest = restating.restatablePlans().stream().map(this::latest).toList();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("plans", latest.stream().map(snapshot -> option(snapshot.planId().value(),
                facts.plan(snapshot.planId()).shortName())).toList());
        shown.put("units", latest.stream().flatMap(snapshot -> snapshot.sources().stream())
                .filter(UnitSource::isReported)
                .map(source -> option(source.unitCode(), source.unitCode() + " – " + source.unitName()))
                .distinct().toList());
        shown.put("indicators", latest.stream().flatMap(choices::indicators).distinct().toList());
        shown.put("periods", latest.stream().flatMap(snapshot -> reading.periods(snapshot).stream()).distinct()
                .sorted().map(period -> option(period.code(), period.label())).toList());
        return shown;
    }

    private Snapshot latest(PlanId planId) {
        List<Snapshot> all = reading.snapshots(planId);
        return all.get(all.size() - 1);
    }

    static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        PlanId planId = restating.restatablePlans().stream()
                .filter(plan -> plan.value().equals(submission.text("plan"))).findFirst()
                .orElseThrow(() -> new Refusal("Không có kế hoạch này đã chốt số liệu; hãy chọn lại trong danh sách."));
        String number = submission.findInteger("newNumber").map(String::valueOf).orElse("");
        String value = Stream.of(number, submission.text("newGrade")).filter(text -> !text.isEmpty())
                .reduce((one, other) -> {
                    throw new Refusal("Chỉ nhập một giá trị mới: số, hoặc xếp loại; hãy bỏ bớt một ô.");
                }).orElse("");
        String id = restating.propose(new ProposeRestatement(planId, submission.text("unit"),
                submission.text("indicator"), period(planId, submission.text("period")), value,
                submission.text("reason"), submission.text("evidence"), context.userId()));
        context.bindTo(planId);
        context.set(RestateFigures.RESTATEMENT_ID, id);
    }

    private ReportPeriod period(PlanId planId, String code) {
        return reading.periods(latest(planId)).stream().filter(period -> period.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refusal("Không có kỳ số liệu này; hãy chọn lại trong danh sách."));
    }
}
