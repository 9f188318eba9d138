package org.planlifecycle.document;

import java.time.LocalDate;

/** The dated rules by which the system may issue a kind of paper by itself. */
public interface IssuePermissions {

    boolean permits(DocumentKind kind, LocalDate day);
}
