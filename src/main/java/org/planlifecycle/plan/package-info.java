/**
 * The plan itself: the aggregate that every phase acts on, the units it was issued to, and the journal of who did
 * what, when and why. Phases do not know each other; they meet here.
 */
package org.planlifecycle.plan;
