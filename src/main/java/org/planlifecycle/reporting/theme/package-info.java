/**
 * Puts what the units write about shortcomings, lessons and proposals under themes: a suggestion by keyword, which the
 * propaganda department can correct. Every sentence keeps the unit and the version of the report it comes from.
 */
package org.planlifecycle.reporting.theme;
