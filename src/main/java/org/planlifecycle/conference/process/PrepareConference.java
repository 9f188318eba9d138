package org.planlifecycle.conference.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/prepare-conference.bpmn} and the code that serves it. */
final class PrepareConference {

    static final String KEY = "prepare-conference";

    static final String PLAN_CONFERENCE = "userTask_planConference";
    static final String ESTIMATE_BUDGET = "userTask_estimateBudget";
    static final String APPROVE_BUDGET = "userTask_approveBudget";
    static final String BOOK_VENUE = "userTask_bookVenue";
    static final String DRAFT_PROGRAMME = "userTask_draftProgramme";
    static final String PREPARE_INVITATIONS = "userTask_prepareInvitations";
    static final String RECORD_REPLIES = "userTask_recordReplies";
    static final String ASSESS_CONDITIONS = "userTask_assessConditions";
    static final String CONFIRM_CONFERENCE = "userTask_confirmConference";
    static final String RESCHEDULE_CONFERENCE = "userTask_rescheduleConference";

    static final ProcessVariable<Boolean> BUDGET_APPROVED = new ProcessVariable<>("budgetApproved", Boolean.class);
    static final ProcessVariable<String> RISK_LEVEL = new ProcessVariable<>("riskLevel", String.class);
    static final ProcessVariable<Integer> DELEGATES = new ProcessVariable<>("delegates", Integer.class);
    static final ProcessVariable<Integer> CAPACITY = new ProcessVariable<>("capacity", Integer.class);
    static final ProcessVariable<String> CONFERENCE_MODE = new ProcessVariable<>("conferenceMode", String.class);
    static final ProcessVariable<Boolean> CONFERENCE_POSTPONED =
            new ProcessVariable<>("conferencePostponed", Boolean.class);
    static final ProcessVariable<Boolean> CONFERENCE_CONFIRMED =
            new ProcessVariable<>("conferenceConfirmed", Boolean.class);

    private PrepareConference() {
    }
}
