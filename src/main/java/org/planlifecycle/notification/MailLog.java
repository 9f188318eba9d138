package org.planlifecycle.notification;

import java.util.List;
import org.planlifecycle.plan.PlanId;

/** What became of the mails, for those who watch. */
public interface MailLog {

    /** All mails of that plan about that unit (empty: about no unit), oldest first. */
    List<OutboxMail> of(PlanId planId, String unitCode);

    /** All mails that were given up, oldest first. */
    List<OutboxMail> failed();

    /**
     * Gives a mail that was given up all its attempts again.
     *
     * @return false if it was not given up
     */
    boolean sendAgain(String id);
}
