/** The processes {@code prepare-conference} and {@code hold-conference}: their names, forms and delegates. */
package org.planlifecycle.conference.process;
