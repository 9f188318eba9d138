package org.planlifecycle.conference;

/** The person to write to in a unit that the plan went to. */
public record UnitContact(String unitCode, String personId, String email) {
}
