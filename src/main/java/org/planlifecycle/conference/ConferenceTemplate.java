package org.planlifecycle.conference;

import java.util.List;

/**
 * What the forms of a first conference open with: the usual lines of budget, programme and guest list. Everything can
 * be changed by who fills in the form.
 */
public record ConferenceTemplate(String startsAt, String chair, String fundSource, String invitationContent,
        String requirements, List<BudgetRow> budget, List<AgendaRow> agenda, List<GuestRow> guestGroups) {

    /** A usual line of the budget; prices in đồng. */
    public record BudgetRow(String item, int quantity, int unitPrice, String note) {
    }

    /** A usual point of the programme. */
    public record AgendaRow(String time, String title, String presenter) {
    }

    /** A usual group of guests. */
    public record GuestRow(String name, int guests, String addressee, Delivery delivery, String email) {
    }
}
