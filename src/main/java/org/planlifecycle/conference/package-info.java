/**
 * The conference that closes a plan: prepared by the office beside the collection of reports
 * ({@code prepare-conference}), then held, recorded, concluded and followed up until the plan's file is in the archive
 * ({@code hold-conference}). The office, the propaganda department, the Standing Committee and the clerk take part.
 */
package org.planlifecycle.conference;
