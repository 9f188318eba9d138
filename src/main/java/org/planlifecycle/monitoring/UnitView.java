package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Map;
import org.planlifecycle.reminder.units.LoggedCall;

/**
 * Everything about one unit under one plan.
 *
 * @param people the names of those who appear in it, by id
 */
public record UnitView(UnitRow row, List<WaitingPoint> waiting, List<UnitHistory.Version> versions,
        List<UnitHistory.Extension> extensions, List<UnitHistory.MailLine> mails,
        List<LoggedCall> calls, Map<String, String> people) {
}
