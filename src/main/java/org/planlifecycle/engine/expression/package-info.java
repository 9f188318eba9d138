/** The façades that expressions in the models may call: due dates and timers. */
package org.planlifecycle.engine.expression;
