/**
 * The form guard. Every user task and start form declares which fields it accepts; what a person sends is taken out
 * of the engine's hands before it can become a process variable, checked in plain Java, and handed to the phase that
 * owns the form. A mistake is answered with one Vietnamese sentence and leaves no trace.
 */
package org.planlifecycle.platform.form;
