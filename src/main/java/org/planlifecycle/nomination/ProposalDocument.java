package org.planlifecycle.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;

/** The wording of the tờ trình that carries a shortlist. */
record ProposalDocument(Plan plan, List<AwardProposal> proposals, Map<String, String> unitNames,
        Map<String, String> reasons) {

    private static final List<String> COLUMNS =
            List.of("TT", "Họ và tên / Tên tập thể", "Chức vụ", "Đơn vị", "Tóm tắt thành tích", "Hình thức đề nghị");
    private static final List<Integer> WIDTHS = List.of(1, 4, 3, 4, 6, 4);

    DraftDocument draft(String signer) {
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.SUBMISSION, "TTr")
                .title("về việc khen thưởng tập thể, cá nhân tiêu biểu trong " + plan.text().title())
                .to("Ban Thường vụ Đảng ủy Khối")
                .paragraph(("Thực hiện %s, trên cơ sở hồ sơ đề cử của các đơn vị và kết quả thẩm tra của Ban Tổ "
                        + "chức, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy, Ban Tuyên giáo kính trình Ban Thường vụ "
                        + "xem xét, quyết định khen thưởng %d trường hợp như sau:")
                                .formatted(plan.shortName(), proposals.size()));
        section(draft, "Tập thể", NomineeKind.COLLECTIVE);
        section(draft, "Cá nhân", NomineeKind.INDIVIDUAL);
        explanations(draft);
        return draft.paragraph("Kính trình Ban Thường vụ xem xét, cho ý kiến.")
                .signedBy("T/M BAN TUYÊN GIÁO", "", signer)
                .recipients("Như trên,", "Lưu Ban Tuyên giáo, Văn phòng Đảng ủy.")
                .build();
    }

    private void section(DraftDocumentBuilder draft, String heading, NomineeKind kind) {
        List<AwardProposal> ofKind = proposals.stream().filter(proposal -> proposal.kind() == kind).toList();
        if (ofKind.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (AwardProposal proposal : ofKind) {
            rows.add(List.of(String.valueOf(rows.size() + 1), proposal.name(), proposal.position(),
                    unitNames.getOrDefault(proposal.unitCode(), proposal.unitCode()), proposal.achievement(),
                    proposal.form().label()));
        }
        draft.heading(1, "%s (%d)".formatted(heading, ofKind.size())).block(new Block.Table(COLUMNS, rows, WIDTHS));
    }

    private void explanations(DraftDocumentBuilder draft) {
        List<AwardProposal> explained = proposals.stream()
                .filter(proposal -> reasons.containsKey(proposal.code())).toList();
        if (!explained.isEmpty()) {
            draft.heading(1, "Trường hợp cần giải trình");
            explained.forEach(proposal -> draft.items(proposal.name() + ": " + reasons.get(proposal.code())));
        }
    }
}
