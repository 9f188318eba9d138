/** Asks the engine who is signed in and which tasks that person may read. */
package org.planlifecycle.dossier.process;
