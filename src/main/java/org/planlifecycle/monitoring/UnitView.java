package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Map;
import org.planlifecycle.reminder.units.LoggedCall;
import org.planlifecycle.reminder.units.UnitStory;

/**
 * Everything about one unit under one plan.
 *
 * @param people the names of those who appear in it, by id
 */
public record UnitView(UnitRow row, List<WaitingPoint> waiting, List<UnitStory.Version> versions,
        List<UnitStory.Extension> extensions, List<UnitStory.MailLine> mails,
        List<LoggedCall> calls, Map<String, String> people) {
}
