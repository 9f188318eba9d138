/** Reads from the engine who is signed in and what the instances of a plan wait for. */
package org.planlifecycle.monitoring.process;
