/** What the office has settled about reports as dated data from the files under {@code reporting/}. */
package org.planlifecycle.reporting.settings;
