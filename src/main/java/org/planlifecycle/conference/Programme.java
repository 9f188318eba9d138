package org.planlifecycle.conference;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** What happens at the conference, point by point, and who speaks in the exchange. */
public record Programme(PlanId planId, List<AgendaItem> items, List<ExchangeGuest> guests) {

    public Programme {
        items = List.copyOf(items);
        guests = List.copyOf(guests);
        requireAscending(items);
    }

    private static void requireAscending(List<AgendaItem> items) {
        for (int next = 1; next < items.size(); next++) {
            AgendaItem before = items.get(next - 1);
            AgendaItem item = items.get(next);
            if (!item.startsAt().time().isAfter(before.startsAt().time())) {
                throw new Refusal("Mục “%s” lúc %s không sau mục trước (%s); hãy xếp chương trình theo thứ tự giờ."
                        .formatted(item.title(), item.startsAt().text(), before.startsAt().text()));
            }
        }
    }
}
