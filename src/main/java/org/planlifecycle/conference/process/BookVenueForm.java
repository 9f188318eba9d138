package org.planlifecycle.conference.process;

import org.planlifecycle.conference.ConferencePreparation;
import org.planlifecycle.conference.Venue;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office for the hall that was booked. */
@Component
class BookVenueForm extends ConferenceForm {

    private final ConferencePreparation preparation;

    BookVenueForm(ConferenceFacts facts, ConferencePreparation preparation) {
        super(facts, PrepareConference.KEY, PrepareConference.BOOK_VENUE,
                FormField.text("venueName", "Tên hội trường"),
                FormField.text("address", "Địa chỉ"),
                FormField.integer("capacity", "Sức chứa").between(1, 100_000),
                FormField.text("contact", "Đầu mối liên hệ"));
        this.preparation = preparation;
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        preparation.bookVenue(context.planId(), new Venue(sent.text("venueName"), sent.text("address"),
                sent.integer("capacity"), sent.text("contact")), context.userId());
    }
}
