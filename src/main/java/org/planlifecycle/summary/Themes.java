package org.planlifecycle.summary;

import java.util.List;

/** The themes, which an office may edit. */
public interface Themes {

    /** In the order in which they are printed; the last one takes what fits nowhere else. */
    List<Theme> all();
}
