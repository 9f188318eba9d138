/**
 * Holds the words of a text against the facts that fields keep: a text that names another date, span of years, number of
 * units or body for the same thing contradicts the field, and says so before anybody signs. Any phase may ask.
 */
package org.planlifecycle.document.facts;
