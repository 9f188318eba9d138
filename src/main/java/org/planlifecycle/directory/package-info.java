/**
 * Who exists and who answers for whom: units, people and roles, each with the period in which it holds, so that a plan
 * of 2021 still shows the units of 2021 after a merger. Periods begin on their first day and end before their last
 * date ({@code validTo} is exclusive); every question is asked for a date.
 */
package org.planlifecycle.directory;
