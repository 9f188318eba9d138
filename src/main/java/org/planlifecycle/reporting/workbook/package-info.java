/** The figures of a report as a workbook: given out for one unit, filled in offline, and read back cell by cell. */
package org.planlifecycle.reporting.workbook;
