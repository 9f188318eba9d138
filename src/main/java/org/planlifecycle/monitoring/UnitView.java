package org.planlifecycle.monitoring;

import java.util.List;

/**
 * Everything about one unit under one plan.
 *
 * @param people the names of those who appear in it, by id
 */
public record UnitView(UnitRow row, List<WaitingPoint> waiting, List<UnitHistory.Version> versions,
        List<UnitHistory.Extension> extensions, List<UnitHistory.MailLine> mails, java.util.Map<String, String> people) {
}
