/** Issuance in the engine: the processes' names, their forms and delegates. */
package org.planlifecycle.issuance.process;
