package org.planlifecycle.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;

/**
 * The wording of the decision and of the list of certificates that goes with it.
 *
 * @param approved what this committee gives by itself
 * @param votedOn the day on which the ballot closed
 * @param submission the tờ trình that proposed them
 */
record DecisionDocuments(Plan plan, List<AwardProposal> approved, Map<String, String> unitNames, LocalDate votedOn,
        Optional<IssuedDocument> submission, Signature signature) {

    DraftDocument decision() {
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.DECISION, "QĐ")
                .title("về việc khen thưởng tập thể, cá nhân tiêu biểu trong " + plan.text().title())
                .basedOn("Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", "Căn cứ %s;".formatted(plan.shortName()),
                        "Căn cứ kết quả biểu quyết ngày %s của Ban Thường vụ Đảng ủy Khối;"
                                .formatted(VietnameseDate.brief(votedOn)),
                        submission.map(paper -> "Xét Tờ trình số %s,".formatted(paper.numberText()))
                                .orElse("Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối,"))
                .block(new Block.Centred("BAN THƯỜNG VỤ QUYẾT ĐỊNH"));
        List<AwardForm> forms = approved.stream().map(AwardProposal::form).distinct().sorted().toList();
        forms.forEach(form -> article(draft, form));
        return draft.block(new Block.Article("Văn phòng, Ban Tổ chức, Ban Tuyên giáo, các đơn vị liên quan và các "
                        + "tập thể, cá nhân có tên chịu trách nhiệm thi hành quyết định này."))
                .signedBy(signature)
                .recipients("Như Điều %d,".formatted(forms.size() + 1),
                        "Ban Tổ chức, Cơ quan Ủy ban Kiểm tra,", "Lưu Văn phòng.")
                .build();
    }

    DraftDocument certificateList(List<AwardProposal> certified, IssuedDocument decision) {
        return DraftDocument.draft(plan.id(), DocumentKind.CERTIFICATE_LIST, "TB")
                .title("danh sách cấp giấy khen theo Quyết định số " + decision.numberText())
                .paragraph("Căn cứ Quyết định số %s, Văn phòng in, trình ký và đóng dấu %d giấy khen theo danh sách sau:"
                        .formatted(decision.numberText(), certified.size()))
                .block(new AwardTable(certified, unitNames).people("Họ và tên / Tên tập thể"))
                .paragraph("Danh sách gồm %d giấy khen.".formatted(certified.size()))
                .signedBy(signature)
                .recipients("Văn phòng Đảng ủy Khối,", "Lưu Văn phòng.")
                .build();
    }

    private void article(DraftDocumentBuilder draft, AwardForm form) {
        List<AwardProposal> ofForm = approved.stream().filter(proposal -> proposal.form() == form).toList();
        draft.block(new Block.Article("%s %d tập thể, cá nhân sau:".formatted(opening(form), ofForm.size())));
        for (NomineeKind kind : NomineeKind.values()) {
            List<AwardProposal> ofKind = ofForm.stream().filter(proposal -> proposal.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                draft.paragraph("%s (%d):".formatted(kind.label(), ofKind.size()))
                        .block(new AwardTable(ofKind, unitNames).of(kind));
            }
        }
    }

    private static String opening(AwardForm form) {
        return form == AwardForm.GIAY_KHEN ? "Tặng %s cho".formatted(form.label()) : form.label() + " đối với";
    }
}
