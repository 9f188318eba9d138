/**
 * The two ladders: reminders of units that owe a report, with calls, letters to be signed and the list for the Standing
 * Committee, and reminders of tasks that officials leave undone, in whatever phase of the plan they lie.
 */
package org.planlifecycle.reminder;
