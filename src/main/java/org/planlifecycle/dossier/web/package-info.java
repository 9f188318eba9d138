/** The JSON and the downloads behind the dossier. Every answer begins with a task that the person may read. */
package org.planlifecycle.dossier.web;
