package org.planlifecycle.conference;

/** Whether the award with that code was handed over at the conference, or will be later. */
public record AwardHandOver(String code, boolean handedOver) {
}
