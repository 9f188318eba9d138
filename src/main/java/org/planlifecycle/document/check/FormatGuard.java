package org.planlifecycle.document.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.IssueGuard;
import org.planlifecycle.document.IssuedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks what the product itself issues and writes departures into the log: boxes and needs only, as the words of a
 * document stay out of logs. It does so after the commit, when nobody waits for the series any more, and only until a
 * document of that kind, set by those rules, was right: the next thousand are set in the same way.
 */
@Component
class FormatGuard implements IssueGuard {

    private static final Logger LOG = LoggerFactory.getLogger(FormatGuard.class);

    private final FormatChecker checker;
    private final Set<SetAlike> right = ConcurrentHashMap.newKeySet();

    FormatGuard(FormatChecker checker) {
        this.checker = checker;
    }

    private record SetAlike(DocumentKind kind, String ruleSet) {
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
        SetAlike alike = new SetAlike(issued.kind(), issued.ruleSet());
        if (right.contains(alike)) {
            return;
        }
        List<Finding> findings = checker.check(content, issued.issuedOn());
        if (findings.isEmpty()) {
            right.add(alike);
        } else {
            LOG.warn("Document {} ({}) departs from {}: {}", issued.numberText(), issued.kind(), issued.ruleSet(),
                    findings.stream().map(finding -> finding.zone() + " needs " + finding.needed())
                            .collect(Collectors.joining("; ")));
        }
    }
}
