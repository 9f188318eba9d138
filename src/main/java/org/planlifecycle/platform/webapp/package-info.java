/**
 * The engine's web applications as this product shows them: Vietnamese in every place where they hold English text of
 * their own, and refusals in one Vietnamese sentence.
 */
package org.planlifecycle.platform.webapp;
