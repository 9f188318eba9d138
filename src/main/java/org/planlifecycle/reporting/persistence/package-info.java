/** The reporting phase's tables, on H2 and PostgreSQL alike. */
package org.planlifecycle.reporting.persistence;
