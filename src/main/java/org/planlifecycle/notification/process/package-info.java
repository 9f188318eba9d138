/** Notification in the engine: the office's task about a recipient whom mail does not reach, and links to tasks. */
package org.planlifecycle.notification.process;
