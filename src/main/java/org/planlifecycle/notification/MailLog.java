package org.planlifecycle.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;

/** What became of the mails, for those who watch. */
public interface MailLog {

    /** All mails of that plan about that unit (empty: about no unit), oldest first. */
    List<OutboxMail> of(PlanId planId, String unitCode);

    /** All mails that brought or are to bring that paper, those left out that were no longer wanted; oldest first. */
    List<OutboxMail> carrying(DocumentId paper);

    /** When the last mail of that kind was sent, or handed to the clerk, about each unit that has one. */
    Map<String, Instant> lastDelivered(PlanId planId, String kind);

    /** Units with a mail of that kind that was given up, and none that was sent or still may be. */
    Set<String> undeliverable(PlanId planId, String kind);

    /** Units about which a mail of that kind still waits to be sent. */
    Set<String> waiting(PlanId planId, String kind);

    /** The steps of that kind of which a mail was sent, or was given up. */
    Set<String> settledSteps(PlanId planId, String kind);
}
