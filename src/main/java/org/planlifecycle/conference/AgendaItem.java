package org.planlifecycle.conference;

/** One point of the programme. */
public record AgendaItem(StartTime startsAt, String title, String presenter) {
}
