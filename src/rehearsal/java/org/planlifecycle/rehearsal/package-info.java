/**
 * Replays a whole campaign on virtual time, through the same processes, forms, guards and delegates as real users:
 * profile {@code rehearsal}. What each unit does comes from a seeded draw of behaviours, so that two runs are alike.
 */
package org.planlifecycle.rehearsal;
