/** Files that people bring: what they are by their content, and whether they are safe to keep and to hand on. */
package org.planlifecycle.intake;
