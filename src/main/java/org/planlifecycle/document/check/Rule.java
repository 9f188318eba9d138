package org.planlifecycle.document.check;

import org.planlifecycle.document.check.word.Paper;

/** Looks at one part of a document. */
interface Rule {

    void check(Paper paper, Zones zones, Findings findings);
}
