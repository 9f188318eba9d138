package org.planlifecycle.report.attachment;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.intake.FileLimits;
import org.planlifecycle.intake.FileType;

/**
 * What may be attached, from a day on (inclusive).
 *
 * @param maxFileMib the largest file, in MiB
 * @param maxFiles how many files one unit attaches to one plan, over all versions of its report
 * @param maxTotalMib how much they hold together, in MiB
 * @param limits how much one file may hold once it is opened
 * @param signedReport the types of a signed report
 * @param evidence the types of evidence
 */
public record AttachmentRules(LocalDate validFrom, int maxFileMib, int maxFiles, int maxTotalMib, FileLimits limits,
        List<FileType> signedReport, List<FileType> evidence) {

    private static final long MIB = 1024L * 1024L;

    public AttachmentRules {
        if (maxFileMib < 1 || maxFiles < 1 || maxTotalMib < maxFileMib) {
            throw new IllegalArgumentException("Limits of attachments from %s make no sense".formatted(validFrom));
        }
        signedReport = List.copyOf(signedReport);
        evidence = List.copyOf(evidence);
    }

    public List<FileType> typesOf(AttachmentKind kind) {
        return kind == AttachmentKind.SIGNED_REPORT ? signedReport : evidence;
    }

    public long maxFileBytes() {
        return maxFileMib * MIB;
    }

    public long maxTotalBytes() {
        return maxTotalMib * MIB;
    }

    /** What is said of a larger file. */
    public String tooLarge() {
        return "Tệp lớn quá %d MB; hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.".formatted(maxFileMib);
    }
}
