/** The commendation on the engine: forms and delegates. */
package org.planlifecycle.commendation.process;
