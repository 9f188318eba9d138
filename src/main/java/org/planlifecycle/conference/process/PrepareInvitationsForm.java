package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.ConferenceInvitations;
import org.planlifecycle.conference.ConferenceTemplate;
import org.planlifecycle.conference.Delivery;
import org.planlifecycle.conference.GuestGroup;
import org.planlifecycle.conference.Invitation;
import org.planlifecycle.conference.Invitations;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office who is invited and with what words. */
@Component
class PrepareInvitationsForm extends ConferenceForm {

    private final ConferenceTemplate template;
    private final Invitations invitations;
    private final ConferenceInvitations inviting;

    PrepareInvitationsForm(ConferenceFacts facts, ConferenceTemplate template, Invitations invitations,
            ConferenceInvitations inviting) {
        super(facts, PrepareConference.KEY, PrepareConference.PREPARE_INVITATIONS, "prepare-invitations");
        this.template = template;
        this.invitations = invitations;
        this.inviting = inviting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return invitations.latest(context.planId()).map(PrepareInvitationsForm::earlier).orElseGet(this::usual);
    }

    private Map<String, Object> usual() {
        return Map.of("content", template.invitationContent(), "requirements", template.requirements(), "groups",
                template.guestGroups().stream().map(row -> group(row.name(), row.guests(), row.addressee(),
                        row.delivery(), row.email())).toList());
    }

    private static Map<String, Object> earlier(Invitation invitation) {
        return Map.of("content", invitation.content(), "requirements", invitation.requirements(), "groups",
                invitation.groups().stream().map(row -> group(row.name(), row.guests(), row.addressee(),
                        row.delivery(), row.email())).toList());
    }

    private static Map<String, Object> group(String name, int guests, String addressee, Delivery delivery,
            String email) {
        return Map.of("name", name, "guests", guests, "addressee", addressee, "delivery", delivery.name(),
                "email", email);
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<GuestGroup> groups = sent.rows("groups").stream().map(row -> GuestGroup.invited(row.text("name"),
                row.integer("guests"), row.text("addressee"), row.choice("delivery", Delivery.class),
                row.text("email"))).toList();
        inviting.prepare(context.planId(), sent.text("content"), sent.text("requirements"), groups, context.userId());
    }
}
