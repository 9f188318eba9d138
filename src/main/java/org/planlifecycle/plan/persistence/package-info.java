/** The plan room's tables, on H2 and PostgreSQL alike. */
package org.planlifecycle.plan.persistence;
