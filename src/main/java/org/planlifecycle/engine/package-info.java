/**
 * What a phase may see of the engine: typed variables, the contract of a form and what was submitted, decisions, and work
 * after a commit. What only the engine itself sees is in {@link org.planlifecycle.platform}.
 */
package org.planlifecycle.engine;
