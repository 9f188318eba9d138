/**
 * From the exemplars that units name in accepted reports to the shortlist that goes to the Standing Committee:
 * dossiers, eligibility and quota, the cross-checks of three offices, the shortlist and its submission.
 */
package org.planlifecycle.nomination;
