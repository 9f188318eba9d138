/**
 * What closes the engine's open doors: expressions that reach only what the models need, commands that nobody may send
 * from outside, and paths that do not exist here.
 */
package org.planlifecycle.platform.hardening;
