/** The tables of the nomination. */
package org.planlifecycle.nomination.persistence;
