package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Composes a {@link DraftDocument} part by part; the parts are checked when it is built. */
public final class DraftDocumentBuilder {

    private final PlanId planId;
    private final DocumentKind kind;
    private final String typeSign;
    private String subjectKey = "";
    private String office = "";
    private String title = "";
    private String place = "";
    private LocalDate datedOn;
    private String typist = "";
    private DocumentId replaces;
    private final List<String> addressees = new ArrayList<>();
    private final List<String> legalBases = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();

    DraftDocumentBuilder(PlanId planId, DocumentKind kind, String typeSign) {
        this.planId = planId;
        this.kind = kind;
        this.typeSign = typeSign;
    }

    /** Tells it apart from others of its kind in the plan. */
    public DraftDocumentBuilder forSubject(String key) {
        this.subjectKey = key;
        return this;
    }

    /** Issued under the letterhead and in the series of that office instead of the committee's. */
    public DraftDocumentBuilder issuedBy(String name) {
        this.office = name;
        return this;
    }

    public DraftDocumentBuilder title(String text) {
        this.title = text;
        return this;
    }

    public DraftDocumentBuilder to(String... lines) {
        addressees.addAll(List.of(lines));
        return this;
    }

    public DraftDocumentBuilder basedOn(String... paragraphs) {
        legalBases.addAll(List.of(paragraphs));
        return this;
    }

    public DraftDocumentBuilder heading(int level, String text) {
        return block(new Block.Heading(level, text));
    }

    public DraftDocumentBuilder paragraph(String text) {
        return block(new Block.Paragraph(text));
    }

    /** A paragraph in which the literal text {@code emphasis} is bold. */
    public DraftDocumentBuilder paragraph(String text, String emphasis) {
        return block(new Block.Paragraph(text, emphasis));
    }

    public DraftDocumentBuilder items(String... texts) {
        List.of(texts).forEach(text -> block(new Block.ListItem(text)));
        return this;
    }

    public DraftDocumentBuilder block(Block block) {
        body.add(block);
        return this;
    }

    public DraftDocumentBuilder blocks(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    public DraftDocumentBuilder signedBy(String authority, String position, String name) {
        return signedBy(new Signature(authority, position, name));
    }

    public DraftDocumentBuilder signedBy(Signature signature) {
        signatures.add(signature);
        return this;
    }

    public DraftDocumentBuilder recipients(String... lines) {
        recipients.addAll(List.of(lines));
        return this;
    }

    /** Follows the signature, after those added before. */
    public DraftDocumentBuilder appendix(Appendix appendix) {
        appendices.add(appendix);
        return this;
    }

    public DraftDocumentBuilder place(String name) {
        this.place = name;
        return this;
    }

    /** It bears that day and not the day of its issue. */
    public DraftDocumentBuilder datedOn(LocalDate day) {
        this.datedOn = day;
        return this;
    }

    /** It takes the place of that issued document. */
    public DraftDocumentBuilder replacing(DocumentId old) {
        this.replaces = old;
        return this;
    }

    public DraftDocumentBuilder typist(String sign) {
        this.typist = sign;
        return this;
    }

    public DraftDocument build() {
        return new DraftDocument(planId, kind, subjectKey, office, typeSign, title, addressees, legalBases, body, signatures,
                recipients, place, datedOn, typist, appendices, replaces);
    }
}
