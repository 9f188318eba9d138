package org.planlifecycle.issuance;

import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.springframework.stereotype.Component;

/** Puts a plan on paper: sections I to III, the deadline in bold, the signature for the Standing Committee. */
@Component
class PlanDocument {

    private static final String TYPE_SIGN = "KH";

    private final Issuances issuances;
    private final PlanTemplates templates;
    private final People people;

    PlanDocument(Issuances issuances, PlanTemplates templates, People people) {
        this.issuances = issuances;
        this.templates = templates;
        this.people = people;
    }

    DraftDocument of(Plan plan) {
        PlanText text = plan.text();
        Issuances.PlanSignature signature = issuances.signature(plan.id()).orElseThrow();
        DraftDocumentBuilder draft = DraftDocument.draft(plan.id(), DocumentKind.PLAN, TYPE_SIGN).title(text.title());
        int last = text.legalBasis().size() - 1;
        for (int basis = 0; basis <= last; basis++) {
            draft.basedOn("Căn cứ " + text.legalBasis().get(basis) + (basis == last ? "," : ";"));
        }
        draft.paragraph("Ban Thường vụ Đảng ủy Khối xây dựng kế hoạch sơ kết việc thực hiện:");
        draft.items(text.directives().stream().map(directive -> directive + ".").toArray(String[]::new));
        draft.heading(1, "MỤC ĐÍCH, YÊU CẦU").heading(2, "Mục đích").paragraph(text.purpose())
                .heading(2, "Yêu cầu").paragraph(text.requirements())
                .heading(1, "NỘI DUNG").paragraph(text.content())
                .paragraph("Thời gian tổ chức hội nghị: %s.".formatted(plan.conference().phrase()))
                .heading(1, "TỔ CHỨC THỰC HIỆN").paragraph(text.organisation())
                .paragraph("Báo cáo gửi về Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo) %s."
                        .formatted(plan.deadline().phrase()), plan.deadline().phrase());
        return draft.signedBy(templates.current().authority(), signature.position(),
                        people.displayName(signature.signerId()))
                .recipients(text.recipients().toArray(String[]::new)).build();
    }
}
