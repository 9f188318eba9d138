/**
 * The figures that a report regime asks for: indicators and periods, the rules that a figure has to keep, and the workbook
 * in which a unit fills them in, given out and read back cell by cell.
 */
package org.planlifecycle.figures;
