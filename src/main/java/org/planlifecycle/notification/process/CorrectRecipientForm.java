package org.planlifecycle.notification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Units;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.notification.DeadRecipients;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Recipient;
import org.planlifecycle.notification.Trouble;
import org.springframework.stereotype.Component;

/** The office gives the right address of a recipient, or leaves what waits for them to the clerk. */
@Component
class CorrectRecipientForm extends FormContract {

    private static final String CORRECT = "CORRECT";
    private static final int MOST_SUBJECTS = 10;

    private final DeadRecipients recipients;
    private final People people;
    private final Membership membership;
    private final Units units;
    private final Clock clock;

    CorrectRecipientForm(DeadRecipients recipients, People people, Membership membership, Units units, Clock clock) {
        super(CorrectRecipient.KEY, CorrectRecipient.CORRECT_RECIPIENT, "correct-recipient");
        this.recipients = recipients;
        this.people = people;
        this.membership = membership;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Trouble trouble = trouble(context);
        List<Mail> waiting = recipients.waiting(trouble);
        return Map.of("personName", people.displayName(trouble.recipient().id()),
                "unitName", unit(trouble.recipient()).orElse("không thuộc đơn vị cơ sở"),
                "oldAddress", trouble.recipient().isReachable() ? trouble.recipient().address() : "chưa có",
                "serverAnswer", trouble.said(), "waitingCount", waiting.size(),
                "waitingSubjects", waiting.stream().limit(MOST_SUBJECTS).map(mail -> "- " + mail.subject())
                        .collect(Collectors.joining("\n")),
                "address", trouble.recipient().address());
    }

    @Override
    public String subject(FormContext context) {
        return people.displayName(trouble(context).recipient().id());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        String id = context.get(CorrectRecipient.TROUBLE_ID);
        if (CORRECT.equals(submission.text("solution"))) {
            recipients.correct(id, submission.text("address").strip(), context.userId());
        } else {
            recipients.handToClerk(id, context.userId());
        }
    }

    private Trouble trouble(FormContext context) {
        return recipients.get(context.get(CorrectRecipient.TROUBLE_ID));
    }

    private Optional<String> unit(Recipient recipient) {
        LocalDate today = LocalDate.now(clock);
        return membership.unitOf(recipient.id(), today).map(code -> units.get(code, today).name());
    }
}
