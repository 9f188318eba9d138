/**
 * Checks the format of a Word file against the guidance in force on its date: {@link
 * org.planlifecycle.document.check.FormatChecker} gives what departs from it, box by box of the layout map. The file is
 * read by {@code word}; who looks where in it is said by {@code Layout}; each rule looks at one box.
 */
package org.planlifecycle.document.check;
