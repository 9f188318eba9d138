/** The tables of the commendation. */
package org.planlifecycle.commendation.persistence;
