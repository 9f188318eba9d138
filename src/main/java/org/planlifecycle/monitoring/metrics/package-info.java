/**
 * What machines watch: how much work is open, late or stuck, measured at intervals and given to Prometheus on a port of
 * its own. Nothing here names a person or a unit.
 */
package org.planlifecycle.monitoring.metrics;
