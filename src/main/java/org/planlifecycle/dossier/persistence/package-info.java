/** The tables behind the dossier: those of reporting and notification, read only, and the drafts. */
package org.planlifecycle.dossier.persistence;
