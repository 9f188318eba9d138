package org.planlifecycle.conference;

/** How the task with that code (its number in the conclusion, from 1) stands. */
public record FollowUpCheck(String code, FollowUpStatus status, String note) {
}
