package org.planlifecycle.report.attachment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The rules for attachments, each from its day on. */
public class AttachmentRuleBook {

    private final List<AttachmentRules> entries;

    public AttachmentRuleBook(Collection<AttachmentRules> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(AttachmentRules::validFrom).reversed()).toList();
    }

    /** @throws IllegalStateException if no rules hold on this day */
    public AttachmentRules on(LocalDate day) {
        return entries.stream().filter(rules -> !rules.validFrom().isAfter(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules for attachments on " + day));
    }
}
