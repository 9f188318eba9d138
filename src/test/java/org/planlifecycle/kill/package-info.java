/** The product in a JVM of its own, killed while people work with it. */
package org.planlifecycle.kill;
