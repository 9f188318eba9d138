/**
 * The owner of time: which days are working days, what a deadline phrase of a Party document means, when the next
 * reminder is due and how long a step may take. Every rule here is dated data; every answer can say why.
 */
package org.planlifecycle.deadline;
