package org.planlifecycle.document.persistence;

import java.time.LocalDate;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.IssuePermissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rules from the table {@code issue_permission}, which the office fills. */
@Repository
class JdbcIssuePermissions implements IssuePermissions {

    private final JdbcClient jdbc;

    JdbcIssuePermissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean permits(DocumentKind kind, LocalDate day) {
        return jdbc.sql("""
                select count(*) from issue_permission where document_kind = :kind and valid_from <= :day
                and (valid_to is null or valid_to > :day)""").param("kind", kind.name()).param("day", day)
                .query(Integer.class).single() > 0;
    }
}
