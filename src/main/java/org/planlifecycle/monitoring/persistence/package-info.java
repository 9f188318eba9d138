/** The read model: set-based queries on the product's own tables, each by plan. */
package org.planlifecycle.monitoring.persistence;
