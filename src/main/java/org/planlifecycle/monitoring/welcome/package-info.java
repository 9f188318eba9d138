/** What everybody who is signed in finds at the start: the user guide, and a check of the format of a document. */
package org.planlifecycle.monitoring.welcome;
