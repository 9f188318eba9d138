/** The issuance phase's tables and its template. */
package org.planlifecycle.issuance.persistence;
