/**
 * What everybody who is signed in finds at the start: how their own unit stands, the user guide, and a check of the
 * format of a document.
 */
package org.planlifecycle.monitoring.welcome;
