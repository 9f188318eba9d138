/**
 * The ladder of the officials: reminders of tasks that a department, the office, the clerks or the Standing Committee
 * leave undone, in whatever phase of the plan they lie. The units' own ladder is in the phase that collects reports.
 */
package org.planlifecycle.plan.reminder;
