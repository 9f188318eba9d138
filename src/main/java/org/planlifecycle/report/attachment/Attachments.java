package org.planlifecycle.report.attachment;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** All attachments, with their content. */
public interface Attachments {

    /** Lets nobody else add to this unit's attachments until the transaction ends. */
    void lock(PlanId planId, String unitCode);

    /** Those of all versions and those that wait, the oldest first. */
    List<Attachment> of(PlanId planId, String unitCode);

    Optional<Attachment> find(String id);

    /** @throws IllegalStateException if the content is not what was uploaded */
    byte[] content(Attachment attachment);

    void add(Attachment attachment, byte[] content);

    /** Removes it if it still waits. Returns whether it did. */
    boolean removePending(String id);

    /** Makes what waits a part of this version. Returns how many there were. */
    int handIn(PlanId planId, String unitCode, int version);
}
