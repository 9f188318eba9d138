/**
 * What belongs to one task: the facts on its card, its dossier (documents, history of the unit's report, what comes
 * next), and the draft of what a person types into its form, or into a form that starts a process. Whoever may read a
 * task may read its dossier, no more.
 */
package org.planlifecycle.dossier;
