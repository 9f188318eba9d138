/** The poster process of the plan's whole life, and what its event sub-processes do. */
package org.planlifecycle.plan.process;
