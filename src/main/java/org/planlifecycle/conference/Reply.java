package org.planlifecycle.conference;

/** What the group with that code (its number in the invitation, from 1) answered. */
public record Reply(String code, int accepted, int declined) {
}
