package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Service;

/** Generates the consolidated report: its first text, and the document at any stage. */
@Service
public class SummaryDrafts {

    private final SummaryMaterials materials;
    private final Summaries summaries;
    private final SummaryOutlines outlines;
    private final DocumentIssuance issuance;
    private final Superiors superiors;
    private final SignatureStyles signatures;
    private final People people;
    private final Clock clock;

    SummaryDrafts(SummaryMaterials materials, Summaries summaries, SummaryOutlines outlines, DocumentIssuance issuance,
            Superiors superiors, SignatureStyles signatures, People people, Clock clock) {
        this.materials = materials;
        this.summaries = summaries;
        this.outlines = outlines;
        this.issuance = issuance;
        this.superiors = superiors;
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    /** The first text, from what was reported and nothing else. */
    public Narrative text(PlanMaterials read) {
        return new SummaryText(read.latest()).write();
    }

    /** The Word file of that draft, under the mark {@code Dự thảo lần N}. */
    public byte[] word(PlanId planId, Narrative narrative, int number) {
        return issuance.preview(document(materials.of(planId), narrative, presiding()), "Dự thảo lần " + number);
    }

    /** Who would sign today. */
    String presiding() {
        return people.inRole(Role.STANDING_COMMITTEE_CHAIR, LocalDate.now(clock)).stream().findFirst()
                .map(Person::fullName).orElse("(chưa có người ký)");
    }

    /** The facts that the approved text tells of. */
    SummaryMaterial approvedMaterial(PlanId planId) {
        int snapshot = summaries.generated(planId).snapshot();
        return snapshot == 0 ? materials.of(planId) : materials.of(planId, snapshot);
    }

    /** The document of those facts: whoever has other facts composes it here too. */
    DraftDocument document(SummaryMaterial material, Narrative narrative, String signer) {
        return set(new SummaryDocument(material, narrative), signer);
    }

    /** The same in the place of an issued one. */
    DraftDocument document(SummaryMaterial material, Narrative narrative, String signer, Replaced replaced) {
        return set(new SummaryDocument(material, narrative).instead(replaced), signer);
    }

    private DraftDocument set(SummaryDocument document, String signer) {
        LocalDate today = LocalDate.now(clock);
        return document.compose(outlines.on(today), superiors.on(today), signatures.committee().by(signer));
    }
}
