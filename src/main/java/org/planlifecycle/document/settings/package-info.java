/** Issuing bodies, document types and format rules as dated data from the files under {@code document/}. */
package org.planlifecycle.document.settings;
