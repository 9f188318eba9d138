package org.planlifecycle.document;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues official documents: draws the number, sets the document and stores it, all in the caller's transaction, so
 * that a number is used if and only if its document exists. A document is set with the number that is likely to be the
 * next one before its series is locked; only if somebody else has drawn that one meanwhile it is set again.
 */
@Service
public class DocumentIssuance {

    private final IssuingBodies bodies;
    private final DocumentTypes types;
    private final FormatRuleSets ruleSets;
    private final NumberRegister register;
    private final DocumentRenderer renderer;
    private final Documents documents;
    private final Citations citations;
    private final RecipientLines lines;
    private final RecipientReading recipients;
    private final IssuePermissions permissions;
    private final Signers signers;
    private final IssueGuard guard;
    private final Clock clock;

    DocumentIssuance(IssuingBodies bodies, DocumentTypes types, FormatRuleSets ruleSets, NumberRegister register,
            DocumentRenderer renderer, Documents documents, Citations citations, RecipientLines lines,
            RecipientReading recipients, IssuePermissions permissions, Signers signers, IssueGuard guard,
            Clock clock) {
        this.bodies = bodies;
        this.types = types;
        this.ruleSets = ruleSets;
        this.register = register;
        this.renderer = renderer;
        this.documents = documents;
        this.citations = citations;
        this.lines = lines;
        this.recipients = recipients;
        this.permissions = permissions;
        this.signers = signers;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Issues the draft today. A document of the same plan, kind and subject key that was issued before is returned as
     * it is, and the draft is not looked at. The series stays locked until the caller's transaction ends.
     *
     * @param issuedBy the person who has decided on it; the engine itself only where a dated rule permits that kind
     */
    @Transactional
    public IssuedDocument issue(DraftDocument draft, String issuedBy) {
        return issue(draft, issuedBy, today());
    }

    /**
     * The same for a paper that was signed on an earlier day: what the signer was on that day counts.
     *
     * @throws org.planlifecycle.kernel.Refusal if the paper names another signer, or a position that was not the signer's
     */
    @Transactional
    public IssuedDocument issue(DraftDocument draft, String issuedBy, LocalDate signedOn) {
        DocumentId id = DocumentId.of(draft.planId(), draft.kind(), draft.subjectKey());
        return documents.find(id).orElseGet(() -> {
            requireSigner(id, draft, issuedBy, signedOn);
            NumberSeries series = seriesToday(draft.office(), draft.typeSign());
            Paper likely = set(draft, series, register.lastOf(series) + 1);
            register.hold(series);
            // Another transaction may have issued it while this one waited for the series.
            return documents.find(id).orElseGet(() -> issueNext(id, draft, likely, series, issuedBy));
        });
    }

    /** The draft set as it would look today, with a place left open for its number; nothing is stored. */
    @Transactional(readOnly = true)
    public byte[] preview(DraftDocument draft) {
        return preview(draft, "Dự thảo");
    }

    /** The same under a mark of its own, such as {@code Dự thảo lần 2}. */
    @Transactional(readOnly = true)
    public byte[] preview(DraftDocument draft, String mark) {
        NumberSeries series = seriesToday(draft.office(), draft.typeSign());
        return renderer.render(citations.complete(draft), imprint(draft, series.textWithoutNumber(), mark));
    }

    /** The number a document of that type would get if the committee issued it now; somebody else may draw it first. */
    @Transactional(readOnly = true)
    public String nextNumberText(String typeSign) {
        NumberSeries series = seriesToday("", typeSign);
        return series.text(register.lastOf(series) + 1);
    }

    /** A draft as it is set with this number. */
    private record Paper(int number, Imprint imprint, byte[] content) {
    }

    private Paper set(DraftDocument draft, NumberSeries series, int number) {
        Imprint imprint = imprint(draft, series.text(number), "");
        return new Paper(number, imprint, renderer.render(citations.complete(draft), imprint));
    }

    private IssuedDocument issueNext(DocumentId id, DraftDocument draft, Paper likely, NumberSeries series,
            String issuedBy) {
        int number = register.draw(series);
        Paper paper = likely.number() == number ? likely : set(draft, series, number);
        Imprint imprint = paper.imprint();
        byte[] content = paper.content();
        IssuedDocument issued = new IssuedDocument(id, draft.planId(), draft.kind(), draft.subjectKey(), series, number,
                imprint.numberText(), draft.title(), imprint.issuedOn(), issuedBy, Fingerprint.of(content),
                imprint.rules().id(), clock.instant(), draft.replaces());
        documents.add(issued, content);
        lines.add(id, recipients.read(draft.recipients(), draft.addressees(), draft.kind(), issued.issuedOn()));
        guard.inspect(issued, content);
        return issued;
    }

    private void requireSigner(DocumentId id, DraftDocument draft, String issuedBy, LocalDate signedOn) {
        if (!issuedBy.equals(Journal.ENGINE)) {
            draft.signatures().forEach(printed -> signers.require(printed, issuedBy, signedOn));
        } else if (!permissions.permits(draft.kind(), today())) {
            throw new IllegalStateException("Nobody has signed %s %s".formatted(draft.kind(), id));
        }
    }

    private Imprint imprint(DraftDocument draft, String numberText, String mark) {
        LocalDate day = draft.datedOn(today());
        return new Imprint(bodies.on(day, draft.office()), types.withSign(draft.typeSign()), numberText, day,
                ruleSets.on(day), mark);
    }

    private NumberSeries seriesToday(String office, String typeSign) {
        LocalDate today = today();
        return register.seriesOn(today, bodies.on(today, office).sign(), types.withSign(typeSign).sign());
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
