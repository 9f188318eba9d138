/**
 * What belongs to nobody: a refusal, the id of a plan, how a moment is kept in the database, the zone of all dates, and
 * how the files are read that the product brings along.
 */
package org.planlifecycle.kernel;
