package org.planlifecycle.reminder.units;

import java.time.Instant;

/** A telephone call to a unit, with who logged it and when. */
public record LoggedCall(String unitCode, CallRecord call, String loggedBy, Instant loggedAt) {

    /** What the unit itself may read. */
    public LoggedCall withoutNote() {
        return new LoggedCall(unitCode, new CallRecord(call.spokenTo(), call.outcome(), call.promisedDay(), ""), loggedBy,
                loggedAt);
    }
}
