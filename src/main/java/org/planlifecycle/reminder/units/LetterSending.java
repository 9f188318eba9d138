package org.planlifecycle.reminder.units;

import java.util.List;
import org.planlifecycle.engine.batch.BatchWork;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.units.LettersToSign.State;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.stereotype.Component;

/** Numbers and sends sealed letters, a batch in each transaction. Whichever has become void gets no number. */
@Component
class LetterSending implements BatchWork {

    static final String KEY = "letter.send";

    private final Plans plans;
    private final LettersToSign letters;
    private final NeededLetters needed;
    private final ReminderLetters papers;
    private final Journal journal;
    private final ReportDays days;
    private final ReportingSettings settings;

    LetterSending(Plans plans, LettersToSign letters, NeededLetters needed, ReminderLetters papers, Journal journal,
            ReportDays days, ReportingSettings settings) {
        this.plans = plans;
        this.letters = letters;
        this.needed = needed;
        this.papers = papers;
        this.journal = journal;
        this.days = days;
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean work(PlanId planId, int number) {
        Plan plan = plans.get(planId);
        List<LetterToSign> some = letters.some(State.SEALED, planId, settings.batchSize());
        needed.keep(planId, some).forEach((letter, unit) -> send(plan, letter, unit));
        return some.size() == settings.batchSize();
    }

    private void send(Plan plan, LetterToSign letter, PlanUnit unit) {
        boolean bySystem = letter.sealedBy().equals(Journal.ENGINE);
        String number = papers.send(plan, unit, letter, bySystem ? Journal.ENGINE : letter.signedBy());
        letters.move(plan.id(), List.of(letter), State.ISSUED, days.now());
        if (!bySystem) {
            journal.record(plan.id(), letter.unitCode(), letter.sealedBy(), "letterIssued",
                    "Phát hành Công văn số %s đôn đốc báo cáo.".formatted(number));
        }
    }
}
