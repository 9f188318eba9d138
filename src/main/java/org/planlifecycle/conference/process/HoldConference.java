package org.planlifecycle.conference.process;

/** The names shared by {@code bpmn/hold-conference.bpmn} and the code that serves it. */
final class HoldConference {

    static final String KEY = "hold-conference";

    static final String HAND_OVER_COMMENDATIONS = "userTask_handOverCommendations";
    static final String RECORD_MINUTES = "userTask_recordMinutes";
    static final String ISSUE_CONCLUSION = "userTask_issueConclusion";
    static final String REPORT_TO_PROVINCE = "userTask_reportToProvince";
    static final String PUBLISH_WEBSITE = "userTask_publishWebsite";
    static final String SETTLE_BUDGET = "userTask_settleBudget";
    static final String CONFIRM_FOLLOW_UPS = "userTask_confirmFollowUps";
    static final String ARCHIVE_PLAN = "userTask_archivePlan";

    private HoldConference() {
    }
}
