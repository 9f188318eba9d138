/** The poster process of the plan's whole life, and what its two event sub-processes do. */
package org.planlifecycle.plan.process;
