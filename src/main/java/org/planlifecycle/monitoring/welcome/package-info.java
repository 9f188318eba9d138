/** What everybody who is signed in finds at the start: the user guide. */
package org.planlifecycle.monitoring.welcome;
