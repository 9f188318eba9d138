package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.AgendaItem;
import org.planlifecycle.conference.ConferenceTemplate;
import org.planlifecycle.conference.ExchangeGuest;
import org.planlifecycle.conference.Programme;
import org.planlifecycle.conference.ProgrammeDrafting;
import org.planlifecycle.conference.StartTime;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the propaganda department for the programme and the guests of the exchange. */
@Component
class DraftProgrammeForm extends ConferenceForm {

    private final ConferenceTemplate template;
    private final ProgrammeDrafting drafting;

    DraftProgrammeForm(ConferenceFacts facts, ConferenceTemplate template, ProgrammeDrafting drafting) {
        super(facts, PrepareConference.KEY, PrepareConference.DRAFT_PROGRAMME, "draft-programme");
        this.template = template;
        this.drafting = drafting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return Map.of("items", template.agenda().stream()
                .map(row -> Map.of("time", row.time(), "title", row.title(), "presenter", row.presenter())).toList());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<AgendaItem> items = sent.rows("items").stream().map(row -> new AgendaItem(
                StartTime.of(row.text("time")), row.text("title"), row.text("presenter"))).toList();
        List<ExchangeGuest> guests = sent.rows("guests").stream().map(row -> ExchangeGuest.consenting(
                row.text("name"), row.text("unit"), row.text("topic"), row.flag("consented"))).toList();
        drafting.draft(new Programme(context.planId(), items, guests), context.userId());
    }
}
