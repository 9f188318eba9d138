package org.planlifecycle.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Signature;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;

/** The wording of the tờ trình that carries a shortlist. */
record ProposalDocument(Plan plan, List<AwardProposal> proposals, Map<String, String> unitNames,
        Map<String, String> reasons) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    DraftDocument draft(Signature signature) {
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.SUBMISSION, "TTr").issuedBy("propaganda")
                .title("về việc khen thưởng tập thể, cá nhân tiêu biểu trong " + plan.text().title())
                .to("Ban Thường vụ Đảng ủy Khối")
                .paragraph(("Thực hiện %s, trên cơ sở hồ sơ đề cử của các đơn vị và kết quả thẩm tra của Ban Tổ "
                        + "chức, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy, Ban Tuyên giáo kính trình Ban Thường vụ "
                        + "xem xét, quyết định khen thưởng %d trường hợp như sau:")
                                .formatted(plan.shortName(), proposals.size()));
        section(draft, NomineeKind.COLLECTIVE);
        section(draft, NomineeKind.INDIVIDUAL);
        explanations(draft);
        return draft.paragraph("Kính trình Ban Thường vụ xem xét, cho ý kiến.")
                .signedBy(signature)
                .recipients("Như trên,", "Lưu Ban Tuyên giáo, Văn phòng Đảng ủy.")
                .build();
    }

    private void section(DraftDocumentBuilder draft, NomineeKind kind) {
        List<AwardProposal> ofKind = proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
        if (ofKind.isEmpty()) {
            return;
        }
        draft.heading(1, "%s (%d)".formatted(kind.label().toUpperCase(VIETNAMESE), ofKind.size()))
                .block(kind == NomineeKind.COLLECTIVE ? collectives(ofKind) : individuals(ofKind));
    }

    private Block collectives(List<AwardProposal> ofKind) {
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : ofKind) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), unitName(proposal),
                    proposal.achievement(), proposal.form().shortLabel()));
        }
        return new Block.Table(List.of("TT", "Tên tập thể", "Đơn vị", "Tóm tắt thành tích", "Hình thức"), rows,
                List.of(11, 37, 38, 57, 22));
    }

    private Block individuals(List<AwardProposal> ofKind) {
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : ofKind) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), proposal.position(),
                    unitName(proposal), proposal.achievement(), proposal.form().shortLabel()));
        }
        return new Block.Table(List.of("TT", "Họ và tên", "Chức vụ", "Đơn vị", "Tóm tắt thành tích", "Hình thức"),
                rows, List.of(11, 28, 20, 33, 51, 22));
    }

    private String unitName(AwardProposal proposal) {
        return unitNames.getOrDefault(proposal.unitCode(), proposal.unitCode());
    }

    private void explanations(DraftDocumentBuilder draft) {
        List<AwardProposal> explained = proposals.stream()
                .filter(proposal -> reasons.containsKey(proposal.code())).toList();
        if (!explained.isEmpty()) {
            draft.heading(1, "TRƯỜNG HỢP CẦN GIẢI TRÌNH");
            explained.forEach(proposal -> draft.items(proposal.name() + ": " + reasons.get(proposal.code())));
        }
    }
}
