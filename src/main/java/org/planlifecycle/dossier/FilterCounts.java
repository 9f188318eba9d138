package org.planlifecycle.dossier;

import java.util.Map;

/** How many tasks each list of the signed-in person holds. */
public interface FilterCounts {

    /**
     * The number of open tasks by the id of the filter, of every filter that the person may read; tasks that they may
     * not read are not counted.
     *
     * @throws NotSignedIn if nobody is signed in
     */
    Map<String, Long> ofSignedIn();
}
