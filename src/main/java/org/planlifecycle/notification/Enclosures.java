package org.planlifecycle.notification;

import java.util.Collection;
import java.util.List;

/** The files that go with mails. */
public interface Enclosures {

    /** No mail has any. */
    Enclosures NONE = mailIds -> List.of();

    /** Those of these mails, in the order in which they were put in. */
    List<Enclosure> of(Collection<String> mailIds);
}
