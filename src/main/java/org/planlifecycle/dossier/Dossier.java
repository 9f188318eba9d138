package org.planlifecycle.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.reminder.units.UnitStory;

/**
 * All that belongs to one task.
 *
 * @param receipts whether the reader may know who got the papers
 * @param story the unit's story; {@code null} for a task about no unit
 * @param people the names of those who appear in it, by id
 */
public record Dossier(TaskCard card, String holder, List<DossierTasks.NextTask> next, boolean receipts, List<Paper> papers,
        UnitStory story, Map<String, String> people) {

    /**
     * An issued document, without its content.
     *
     * @param lists whether its tables are handed out as a workbook too
     * @param replacement which document it replaces and which one replaced it, in words; empty for neither
     */
    public record Paper(String id, String number, LocalDate issuedOn, String title, String sha256, boolean lists,
            String replacement) {
    }

    /** An issued document as a file to take away. */
    public record File(String name, byte[] content) {
    }
}
