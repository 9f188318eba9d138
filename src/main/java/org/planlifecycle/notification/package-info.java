/**
 * What leaves the house by mail. A mail is written into the outbox in the transaction of the work it tells about, once
 * per plan, unit, kind, step and recipient; it is sent afterwards, if it is still wanted then, at least once and always
 * with the same Message-ID.
 */
package org.planlifecycle.notification;
