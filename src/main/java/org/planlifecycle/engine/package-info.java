/**
 * The only engine code that every phase shares: typed variables, the form guard, the settings and hardening of the
 * engine, and the façades that expressions in the models may call.
 */
package org.planlifecycle.engine;
