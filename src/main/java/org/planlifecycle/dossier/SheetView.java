package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.List;

/**
 * The workbook of figures of a task as its reader sees it.
 *
 * @param visible whether this task shows it to this reader at all
 * @param fillable whether the reader gets the workbook to fill in
 * @param whyNotHandIn why the reader cannot hand one in; empty if they can
 * @param required whether a report needs one
 * @param lastYear the year whose figures the form asks for too
 * @param pending the one that waits for the next submission, {@code null} for none or for who may not see it
 * @param handedIn those that went in with a version
 */
public record SheetView(boolean visible, boolean fillable, String whyNotHandIn, boolean required, int lastYear,
        Line pending, List<Line> handedIn) {

    static final SheetView NONE = new SheetView(false, false, "", false, 0, null, List.of());

    /**
     * One workbook that was taken.
     *
     * @param version the submission it went in with, {@code null} while it waits
     * @param size in bytes
     */
    public record Line(Integer version, String fileName, long size, String sha256, String uploadedBy,
            Instant uploadedAt) {
    }

    /** A file on its way in. */
    public record Upload(String fileName, byte[] content) {
    }
}
