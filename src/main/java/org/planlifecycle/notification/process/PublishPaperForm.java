package org.planlifecycle.notification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.notification.PaperPublication;
import org.springframework.stereotype.Component;

/** Who keeps the website says where and when a paper was published. */
@Component
class PublishPaperForm extends FormContract {


    private final PaperPublication publication;
    private final Clock clock;

    PublishPaperForm(PaperPublication publication, Clock clock) {
        super(PublishPaper.KEY, PublishPaper.PUBLISH_PAPER, "publish-paper");
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        IssuedDocument paper = publication.paper(id(context));
        return Map.of("paperNumber", paper.numberText(), "paperDay", PrintedDates.formatDate(paper.issuedOn()),
                "paperTitle", paper.title(), "paperLine", publication.websites(paper.id()),
                "publishedOn", LocalDate.now(clock).toString());
    }

    @Override
    public String subject(FormContext context) {
        return "văn bản số " + publication.paper(id(context)).numberText();
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        publication.confirm(id(context), submission.text("address").strip(), submission.date("publishedOn"),
                context.userId());
    }

    private static DocumentId id(FormContext context) {
        return new DocumentId(context.get(PublishPaper.PAPER_ID));
    }
}
