package org.planlifecycle.document.facts;

import java.util.List;

/** Something that a field says and a text may only repeat. */
public interface StatedFact {

    /** The name that people know the field by. */
    String field();

    /** What the field says, as it is printed. */
    String value();

    /** The words of a sentence that say something else about the same thing, as they stand there. */
    List<String> contradictedIn(String sentence);
}
