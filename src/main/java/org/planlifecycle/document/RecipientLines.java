package org.planlifecycle.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The lines of "Nơi nhận" of the issued papers, and the dated rules by which they are read. */
public interface RecipientLines {

    /** The rules in force on that day for papers of that kind, in the order in which they are asked. */
    List<RecipientRule> rulesOn(LocalDate day, DocumentKind kind);

    void add(DocumentId paper, List<RecipientLine> lines);

    List<RecipientLine> of(DocumentId paper);

    /** Notes that a person has seen to the lines that go this way. */
    void done(DocumentId paper, Way way, String doneBy, Instant at, String note);
}
