package org.planlifecycle.document;

/** Looks at what was issued. It holds nothing up: what is issued stays issued. */
public interface IssueGuard {

    void inspect(IssuedDocument issued, byte[] content);
}
