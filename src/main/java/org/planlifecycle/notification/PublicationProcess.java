package org.planlifecycle.notification;

import org.planlifecycle.document.IssuedDocument;

/** What the post tells those who keep the website. */
public interface PublicationProcess {

    /** Gives them the paper to publish, once, in the caller's transaction. */
    void paperIssued(IssuedDocument paper);
}
