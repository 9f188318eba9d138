/** The tables of the working calendar and the working terms, and the data they start with. */
package org.planlifecycle.deadline.persistence;
