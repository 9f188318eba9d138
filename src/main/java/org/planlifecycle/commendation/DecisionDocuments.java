package org.planlifecycle.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;

/** The wording of the decision and of the list of certificates that goes with it. */
record DecisionDocuments(Plan plan, List<AwardProposal> approved, Map<String, String> unitNames, String signer) {

    private static final List<String> COLUMNS = List.of("TT", "Họ và tên / Tên tập thể", "Chức vụ", "Đơn vị");
    private static final List<Integer> WIDTHS = List.of(1, 5, 4, 5);

    DraftDocument decision() {
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.DECISION, "QĐ")
                .title("về việc khen thưởng tập thể, cá nhân tiêu biểu trong " + plan.text().title())
                .basedOn("Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", "Căn cứ %s;".formatted(plan.shortName()),
                        "Căn cứ kết quả biểu quyết của Ban Thường vụ Đảng ủy Khối;",
                        "Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối,")
                .block(new Block.Centred("BAN THƯỜNG VỤ QUYẾT ĐỊNH"));
        for (AwardForm form : AwardForm.values()) {
            article(draft, form);
        }
        return draft.block(new Block.Article("Văn phòng, Ban Tổ chức, Ban Tuyên giáo, các đơn vị liên quan và các "
                        + "tập thể, cá nhân có tên chịu trách nhiệm thi hành quyết định này."))
                .signedBy("T/M BAN THƯỜNG VỤ", "", signer)
                .recipients("Như điều cuối,", "Ban Tổ chức, Cơ quan Ủy ban Kiểm tra,", "Lưu Văn phòng.")
                .build();
    }

    DraftDocument certificateList(List<AwardProposal> certified, IssuedDocument decision) {
        return DraftDocument.draft(plan.id(), DocumentKind.CERTIFICATE_LIST, "TB")
                .title("danh sách cấp giấy khen theo Quyết định số " + decision.numberText())
                .paragraph(("Căn cứ Quyết định số %s, ngày %s, Văn phòng in, trình ký và đóng dấu %d giấy khen "
                        + "theo danh sách sau:").formatted(decision.numberText(),
                                VietnameseDate.brief(decision.issuedOn()), certified.size()))
                .block(new Block.Table(COLUMNS, rows(certified), WIDTHS))
                .signedBy("T/M BAN THƯỜNG VỤ", "", signer)
                .recipients("Văn phòng Đảng ủy Khối,", "Lưu Văn phòng.")
                .build();
    }

    private void article(DraftDocumentBuilder draft, AwardForm form) {
        List<AwardProposal> ofForm = approved.stream().filter(proposal -> proposal.form() == form).toList();
        if (ofForm.isEmpty()) {
            return;
        }
        draft.block(new Block.Article("%s đối với %d tập thể, cá nhân sau:".formatted(verb(form), ofForm.size())));
        for (NomineeKind kind : NomineeKind.values()) {
            List<AwardProposal> ofKind = ofForm.stream().filter(proposal -> proposal.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                draft.paragraph("%s (%d):".formatted(kind.label(), ofKind.size()))
                        .block(new Block.Table(COLUMNS, rows(ofKind), WIDTHS));
            }
        }
    }

    private static String verb(AwardForm form) {
        return form == AwardForm.GIAY_KHEN ? "Tặng " + form.label() : form.label();
    }

    private List<List<String>> rows(List<AwardProposal> proposals) {
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : proposals) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), proposal.position(),
                    unitNames.getOrDefault(proposal.unitCode(), proposal.unitCode())));
        }
        return rows;
    }
}
