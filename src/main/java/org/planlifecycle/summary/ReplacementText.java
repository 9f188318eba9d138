package org.planlifecycle.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Service;

/** Sets the report that takes the place of an issued one: with old and new side by side, to all whom that one names. */
@Service
public class ReplacementText {

    private static final Pattern END = Pattern.compile("[,;.\\s]+$");

    private final IssuedSummaries issued;
    private final SummaryComparison comparison;
    private final SummaryDrafts drafts;
    private final SummaryMaterials materials;
    private final Documents documents;
    private final RecipientLines lines;
    private final ReplacementNotes notes;
    private final DocumentIssuance issuance;

    ReplacementText(IssuedSummaries issued, SummaryComparison comparison, SummaryDrafts drafts, SummaryMaterials materials,
            Documents documents, RecipientLines lines, ReplacementNotes notes, DocumentIssuance issuance) {
        this.issued = issued;
        this.comparison = comparison;
        this.drafts = drafts;
        this.materials = materials;
        this.documents = documents;
        this.lines = lines;
        this.notes = notes;
        this.issuance = issuance;
    }

    /** The Word file of the draft as it stands by the newest figures. */
    public byte[] word(PlanId planId, Narrative narrative) {
        return issuance.preview(document(issued.get(planId), materials.of(planId), narrative, drafts.presiding()),
                "Dự thảo báo cáo thay thế");
    }

    DraftDocument document(IssuedSummary old, SummaryMaterial material, Narrative narrative, String signer) {
        Set<String> named = drafts.document(material, narrative, signer).recipients().stream()
                .map(line -> END.matcher(line).replaceFirst("")).collect(Collectors.toSet());
        List<String> others = lines.of(old.document()).stream().map(RecipientLine::words)
                .filter(words -> !named.contains(words)).toList();
        return drafts.document(material, narrative, signer, new Replaced(old.document(),
                notes.name(documents.get(old.document())), comparison.changes(old, material, narrative), others));
    }
}
