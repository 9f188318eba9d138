package org.planlifecycle.document;

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
    PROGRAMME,
    INVITATION,
    MINUTES,
    CONCLUSION_NOTICE,
    PROVINCE_REPORT
}
