/**
 * The figures of all units as figures of the committee, of a cluster, of a kind or of one unit: rolled up in one pass,
 * kept as numbered snapshots, compared after a restatement, and traced back to what each unit reported.
 */
package org.planlifecycle.consolidation;
