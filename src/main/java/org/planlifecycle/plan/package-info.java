/**
 * The plan itself: the aggregate that every phase acts on, the units it was issued to, the shortlist and the award
 * register, and the journal of who did what, when and why. Phases do not know each other; they meet here, by reading
 * what another phase left and by the events of this package.
 */
package org.planlifecycle.plan;
