/**
 * What people read about a job that fails: one Vietnamese sentence with the way out, stored with the job and its
 * incident. The engine's English stays in the stack trace and in the log.
 */
package org.planlifecycle.platform.fault;
