/**
 * The consolidated report of the committee: generated from the accepted reports, edited by people, consulted with the
 * departments, approved, issued and sent up.
 */
package org.planlifecycle.summary;
