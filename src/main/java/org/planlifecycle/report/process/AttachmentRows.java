package org.planlifecycle.report.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.attachment.Attachment;
import org.planlifecycle.report.attachment.Attachments;
import org.springframework.stereotype.Component;

/** What went in with a report, as rows of a table. */
@Component
class AttachmentRows {

    private static final int KIB = 1024;

    private final Attachments attachments;

    AttachmentRows(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Those that wait for a later submission are not shown. */
    List<Map<String, Object>> handedIn(PlanId planId, String unitCode) {
        return attachments.of(planId, unitCode).stream().filter(file -> !file.isPending()).map(AttachmentRows::row).toList();
    }

    private static Map<String, Object> row(Attachment file) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("version", file.version());
        row.put("kind", file.kind().label());
        row.put("name", file.fileName().value());
        row.put("evidenceFor", Stream.of(file.evidenceFor().indicatorCode(), file.evidenceFor().period())
                .filter(part -> part != null).collect(Collectors.joining(", ")));
        row.put("size", "%d KB".formatted(Math.max(1, file.size() / KIB)));
        return row;
    }
}
