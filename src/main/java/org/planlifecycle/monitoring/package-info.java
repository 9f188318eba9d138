/**
 * What supervisors see of the plans: figures, units, what a plan waits for, who did what. It reads all rooms and changes
 * nothing by itself; what a supervisor does is done by the phase that owns it. No other room knows this one.
 */
package org.planlifecycle.monitoring;
