/**
 * What leaves the house by mail. A mail is written into the outbox in the transaction of the work it tells about, once
 * per plan, unit, kind, step and recipient; it is sent afterwards, if it is still wanted then, at least once: all that
 * is due for one recipient as one message, always with the same Message-ID. About a recipient whom mail does not reach
 * the office is asked once.
 */
package org.planlifecycle.notification;
