package org.planlifecycle.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentLists;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperTrail;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Service;

/** Hands out the issued documents of a plan, and says of any file whether it is one of them. */
@Service
public class PaperReading {

    private final ProgressReading reading;
    private final PaperRecords records;
    private final PaperReceipts receipts;
    private final PaperTrail trail;
    private final Documents documents;
    private final DocumentLists lists;
    private final ReplacementNotes notes;

    PaperReading(ProgressReading reading, PaperRecords records, PaperReceipts receipts, PaperTrail trail,
            Documents documents, DocumentLists lists, ReplacementNotes notes) {
        this.reading = reading;
        this.records = records;
        this.receipts = receipts;
        this.trail = trail;
        this.documents = documents;
        this.lists = lists;
        this.notes = notes;
    }

    /** A file to take away. */
    public record File(String name, byte[] content) {
    }

    /**
     * What a file turned out to be; the other fields are {@code null} if it was not issued here.
     *
     * @param replacement which document it replaces and which one replaced it, in words; empty for neither
     */
    public record Verdict(boolean issued, String sha256, String number, LocalDate issuedOn, String title,
            String replacement) {
    }

    /** @throws PlanNotFound if there is no such plan */
    public Page<PaperLine> papers(PlanId planId, int page, int size) {
        reading.existing(planId);
        Map<DocumentId, String> replaced = notes.ofPlan(planId);
        Page<PaperLine> found = records.of(planId, Math.max(0, page), Page.sizeWithin(size));
        return new Page<>(found.rows().stream().map(line -> line.withReplacement(
                replaced.getOrDefault(new DocumentId(line.id()), ""))).toList(), found.number(), found.size(), found.total());
    }

    /** @throws PlanNotFound if the plan has no such document */
    public File file(PlanId planId, String id) {
        IssuedDocument paper = existing(planId, id);
        return new File(paper.fileName(), documents.content(paper.id()));
    }

    /** @throws PlanNotFound if the plan has no such document */
    public File lists(PlanId planId, String id) {
        IssuedDocument paper = existing(planId, id);
        return new File(paper.listsFileName(), lists.workbook(paper));
    }

    /** @throws PlanNotFound if the plan has no such document */
    public List<PaperReceipt> receipts(PlanId planId, String id) {
        return receipts.of(existing(planId, id).id());
    }

    /**
     * The papers of the plan with all their receipts.
     *
     * @throws PlanNotFound if there is no such plan
     */
    public File register(PlanId planId) {
        reading.existing(planId);
        return new File("so-giao-nhan-%s.xlsx".formatted(planId), trail.register(planId));
    }

    /** Reads the file to its end; it is not kept. */
    public Verdict verify(InputStream file) throws IOException {
        String sha256 = Fingerprint.of(file);
        return documents.withFingerprint(sha256)
                .map(paper -> new Verdict(true, sha256, paper.numberText(), paper.issuedOn(), paper.title(),
                        notes.ofPlan(paper.planId()).getOrDefault(paper.id(), "")))
                .orElseGet(() -> new Verdict(false, sha256, null, null, null, null));
    }

    private IssuedDocument existing(PlanId planId, String id) {
        return documents.find(new DocumentId(id)).filter(paper -> paper.planId().equals(planId))
                .orElseThrow(() -> new PlanNotFound(planId + "/" + id));
    }
}
