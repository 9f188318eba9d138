package org.planlifecycle.document.check;

import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.document.IssueGuard;
import org.planlifecycle.document.IssuedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks what the product itself issues and writes departures into the log: boxes and needs only, as the words of a
 * document stay out of logs. It does so after the commit, when nobody waits for the series any more.
 */
@Component
class FormatGuard implements IssueGuard {

    private static final Logger LOG = LoggerFactory.getLogger(FormatGuard.class);

    private final FormatChecker checker;

    FormatGuard(FormatChecker checker) {
        this.checker = checker;
    }

    @Override
    public void inspect(IssuedDocument issued, byte[] content) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    report(issued, content);
                }
            });
        } else {
            report(issued, content);
        }
    }

    private void report(IssuedDocument issued, byte[] content) {
        List<Finding> findings = checker.check(content, issued.issuedOn());
        if (!findings.isEmpty()) {
            LOG.warn("Document {} ({}) departs from {}: {}", issued.numberText(), issued.kind(), issued.ruleSet(),
                    findings.stream().map(finding -> finding.zone() + " needs " + finding.needed())
                            .collect(Collectors.joining("; ")));
        }
    }
}
