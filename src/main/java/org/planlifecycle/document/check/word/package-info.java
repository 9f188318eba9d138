/** Reads any Word file into what it looks like: paragraphs with their effective formatting, pages and headers. */
package org.planlifecycle.document.check.word;
