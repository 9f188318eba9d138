package org.planlifecycle.consolidation;

import java.util.List;

/** What a snapshot keeps beside its figures: taken together with them, and shown as a sheet of their workbook. */
public interface SnapshotPart {

    /**
     * One sheet of the workbook.
     *
     * @param rows numbers as numbers, everything else as words
     */
    record Sheet(String name, List<String> heading, List<List<Object>> rows) {
    }

    /** Keeps what is so now under the key of that snapshot, which is there already. */
    void take(Snapshot snapshot);

    Sheet sheet(Snapshot snapshot);
}
