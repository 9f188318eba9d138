/** The calendar's side of the engine: the start form by which the office records rest days. */
package org.planlifecycle.deadline.process;
