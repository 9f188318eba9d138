package org.planlifecycle.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until it is moved, and moves the engine's clock with it: for rehearsals and tests. */
public final class VirtualClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    public VirtualClock(Instant start, ZoneId zone) {
        this.zone = zone;
        moveTo(start);
    }

    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
