package org.planlifecycle.document;

import java.time.LocalDate;

/** The register from which document numbers are drawn, each once and without gaps. */
public interface NumberRegister {

    /** The series that a document of that type issued on that day is numbered in. */
    NumberSeries seriesOn(LocalDate day, String issuingBody, String typeSign);

    /** The last number drawn; 0 before the first. */
    int lastOf(NumberSeries series);

    /** Makes every other drawer of the series wait until the present transaction ends. */
    void hold(NumberSeries series);

    /** Draws the next number of a series that is held; it is given back if the transaction is rolled back. */
    int draw(NumberSeries series);
}
