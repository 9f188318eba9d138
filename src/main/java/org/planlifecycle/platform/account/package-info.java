/**
 * The accounts behind the sessions: who chose a password, what follows from a change, and whom a group takes in.
 */
package org.planlifecycle.platform.account;
