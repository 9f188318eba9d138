package org.planlifecycle.conference.process;

import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.conference.Venue;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office for the hall that was booked. */
@Component
class BookVenueForm extends ConferenceForm {

    private final ConferencePreparation preparation;

    BookVenueForm(ConferenceFacts facts, ConferencePreparation preparation) {
        super(facts, PrepareConference.KEY, PrepareConference.BOOK_VENUE, "book-venue");
        this.preparation = preparation;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        preparation.bookVenue(context.planId(), new Venue(sent.text("venueName"), sent.text("address"),
                sent.integer("capacity"), sent.text("contact")), context.userId());
    }
}
