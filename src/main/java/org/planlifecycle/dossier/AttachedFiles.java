package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.planlifecycle.report.attachment.AttachmentRules;
import org.planlifecycle.report.attachment.EvidenceSubjects.Choice;

/**
 * The attachments of a task as its reader sees them.
 *
 * @param visible whether this task shows attachments to this reader at all
 * @param whyNotChange why the reader can neither add nor remove; empty if they can
 * @param figures what a file can be evidence for; empty for who cannot add
 * @param periods of these figures; empty for who cannot add
 */
public record AttachedFiles(boolean visible, String whyNotChange, Limits limits, List<Choice> figures,
        List<Choice> periods, List<Row> files) {

    static final AttachedFiles NONE = new AttachedFiles(false, "", null, List.of(), List.of(),
            List.of());

    /**
     * What is taken today.
     *
     * @param endings the endings of file names with their dot, by kind
     */
    public record Limits(int maxFileMib, int maxFiles, int maxTotalMib, Map<String, List<String>> endings) {

        static Limits of(AttachmentRules rules) {
            Map<String, List<String>> endings = new TreeMap<>();
            for (AttachmentKind kind : AttachmentKind.values()) {
                endings.put(kind.name(), rules.typesOf(kind).stream().flatMap(type -> type.extensions().stream())
                        .map(ending -> "." + ending).toList());
            }
            return new Limits(rules.maxFileMib(), rules.maxFiles(), rules.maxTotalMib(), endings);
        }
    }

    /**
     * One file.
     *
     * @param size in bytes
     * @param version the submission it went in with, {@code null} while it waits
     * @param opens whether this reader may have the content
     * @param checkable whether its format can be checked
     */
    public record Row(String id, String kind, String kindLabel, String indicator, String period, String fileName,
            String typeLabel, long size, String sha256, String uploadedBy, Instant uploadedAt, Integer version,
            boolean removable, boolean opens, boolean checkable) {
    }

    /** One departure of a file from the rules of format, in words. */
    public record FormatFinding(String zone, String needed, String found, String howToMend, String clause,
            String severity, boolean error) {
    }

    /** A file that comes in. */
    public record Upload(String kind, String indicator, String period, String fileName, byte[] content) {
    }
}
