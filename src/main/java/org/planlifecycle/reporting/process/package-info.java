/** The reporting phase's side of the engine: names of its models, delegates, forms, and the port to its processes. */
package org.planlifecycle.reporting.process;
