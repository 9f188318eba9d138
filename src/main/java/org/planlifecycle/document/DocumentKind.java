package org.planlifecycle.document;

import java.util.EnumSet;
import java.util.Set;

/** What a document is for in the life of a plan; with the plan and a subject key it names the document. */
public enum DocumentKind {
    PLAN,
    PLAN_AMENDMENT,
    PLAN_CANCELLATION,
    REPORT_OUTLINE,
    REMINDER_LETTER,
    SUPPLEMENT_REQUEST,
    EXTENSION_NOTICE,
    SUMMARY_REPORT,
    SUBMISSION,
    DECISION,
    CERTIFICATE_LIST,
    COMMENDATION_REQUEST,
    PROGRAMME,
    INVITATION,
    MINUTES,
    CONCLUSION_NOTICE,
    PROVINCE_REPORT;

    private static final Set<DocumentKind> WITH_LISTS =
            EnumSet.of(SUMMARY_REPORT, SUBMISSION, DECISION, CERTIFICATE_LIST, COMMENDATION_REQUEST, INVITATION,
                    CONCLUSION_NOTICE);

    private static final Set<DocumentKind> TO_ONE_UNIT = EnumSet.of(REMINDER_LETTER, SUPPLEMENT_REQUEST, EXTENSION_NOTICE);

    /** Whether it goes to one unit; its subject key then begins with the unit's code. */
    public boolean isToOneUnit() {
        return TO_ONE_UNIT.contains(this);
    }

    /** Whether its text carries tables that are also handed out as a workbook. */
    public boolean hasLists() {
        return WITH_LISTS.contains(this);
    }
}
