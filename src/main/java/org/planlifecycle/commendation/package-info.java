/**
 * From the shortlist to the decision: the ballot of the Standing Committee, the answer to those not approved, the
 * signed and numbered decision, the award register and the certificates.
 */
package org.planlifecycle.commendation;
