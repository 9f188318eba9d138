/** The files that a unit hands in with its report: the signed report and its evidence. */
package org.planlifecycle.reporting.attachment;
