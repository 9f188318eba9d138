/** The nomination on the engine: forms, delegates and what comes from other phases. */
package org.planlifecycle.nomination.process;
