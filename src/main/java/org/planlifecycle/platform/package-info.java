/**
 * What only the engine sees: the guard in front of its forms, who may do what, its closed doors, its faults in Vietnamese,
 * and its web applications as this product shows them.
 */
package org.planlifecycle.platform;
