/**
 * How a plan comes into the world: propaganda drafts it, the office appraises form and legal basis, the Standing
 * Committee signs or returns it, the clerk distributes it along the recipients list. Later changes of a running plan
 * are proposed and approved here too. Processes: {@code issue-plan}, {@code change-plan}, and the start of
 * {@code plan-lifecycle}.
 */
package org.planlifecycle.issuance;
