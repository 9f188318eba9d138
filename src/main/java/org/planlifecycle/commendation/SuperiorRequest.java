package org.planlifecycle.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.NomineeKind;
import org.planlifecycle.plan.Plan;

/** The wording of the tờ trình that asks the body above for what this committee cannot give by itself. */
record SuperiorRequest(Plan plan, List<AwardProposal> requested, Map<String, String> unitNames, LocalDate votedOn,
        Superior superior) {

    DraftDocument draft(Signature signature) {
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.COMMENDATION_REQUEST, "TTr")
                .title("về việc đề nghị tặng Bằng khen cho tập thể, cá nhân tiêu biểu trong " + plan.text().title())
                .to(superior.name())
                .paragraph(("Thực hiện %s, căn cứ kết quả biểu quyết ngày %s, Ban Thường vụ Đảng ủy Khối kính đề nghị "
                        + "%s xem xét, tặng Bằng khen cho %d tập thể, cá nhân sau:").formatted(plan.shortName(),
                                VietnameseDate.brief(votedOn), superior.name(), requested.size()));
        for (NomineeKind kind : NomineeKind.values()) {
            List<AwardProposal> ofKind = requested.stream().filter(proposal -> proposal.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                draft.paragraph("%s (%d):".formatted(kind.label(), ofKind.size()))
                        .block(new AwardTable(ofKind, unitNames).of(kind));
                ofKind.forEach(proposal -> draft.items("%s: %s".formatted(proposal.name(), proposal.achievement())));
            }
        }
        return draft.paragraph("Kính trình %s xem xét, quyết định.".formatted(superior.name()))
                .signedBy(signature)
                .recipients("Như trên,", "Ban Tổ chức, Cơ quan Ủy ban Kiểm tra,", "Lưu Văn phòng, Ban Tuyên giáo.")
                .build();
    }
}
