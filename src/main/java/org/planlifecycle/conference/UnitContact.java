package org.planlifecycle.conference;

/**
 * The person to write to in a unit that the plan went to.
 *
 * @param email the address for mail, or null
 */
public record UnitContact(String unitCode, String personId, String email) {

    /** The same for two groups of guests that one mail serves. */
    String mailbox() {
        return email == null ? personId : email;
    }
}
