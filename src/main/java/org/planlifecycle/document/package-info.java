/**
 * Official documents: drawing their numbers, setting them in Word under the format rules of their day, and keeping
 * what was issued unchanged. A phase composes a {@link org.planlifecycle.document.DraftDocument} and gives it to
 * {@link org.planlifecycle.document.DocumentIssuance}; what came of it is read from
 * {@link org.planlifecycle.document.Documents}.
 */
package org.planlifecycle.document;
