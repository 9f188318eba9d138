package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All mails of a campaign by kind; those to officials about their own work stand in a line of their own. */
final class MailTable {

    private static final ActionLabels LABELS = ActionLabels.ofMails();

    private final List<Traces.MailRow> mails;

    MailTable(Traces traces) {
        this.mails = traces.mails();
    }

    /** One kind of mail. */
    record Line(String kind, String label, StepTable.Mails mails) {
    }

    List<Line> lines() {
        Map<String, List<Traces.MailRow>> byKind = mails.stream()
                .collect(Collectors.groupingBy(Traces.MailRow::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(kind -> new Line(kind.getKey(),
                LABELS.of(kind.getKey()), StepTable.Mails.of(kind.getValue()))).toList();
    }

    StepTable.Mails all() {
        return StepTable.Mails.of(mails);
    }
}
