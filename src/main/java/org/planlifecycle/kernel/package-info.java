/**
 * What belongs to nobody: a refusal, the id of a plan, how a moment is kept in the database, and the zone of all dates.
 * It knows nothing but the Java library.
 */
package org.planlifecycle.kernel;
