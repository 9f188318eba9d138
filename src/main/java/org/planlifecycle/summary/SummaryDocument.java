package org.planlifecycle.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.Superior;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.report.Narrative;

/** Sets the consolidated report as a document: the outline, what people wrote, tables, charts and appendices. */
final class SummaryDocument {

    private static final String REPORT_SIGN = "BC";

    private final SummaryMaterial material;
    private final Narrative narrative;
    private final Replaced replaced;
    private final SummaryTables tables;
    private final FigureWords words;

    SummaryDocument(SummaryMaterial material, Narrative narrative) {
        this(material, narrative, null);
    }

    private SummaryDocument(SummaryMaterial material, Narrative narrative, Replaced replaced) {
        this.material = material;
        this.replaced = replaced;
        this.narrative = narrative;
        this.tables = new SummaryTables(material);
        this.words = new FigureWords(material);
    }

    /** The same report in the place of that one. */
    SummaryDocument instead(Replaced one) {
        return new SummaryDocument(material, narrative, one);
    }

    DraftDocument compose(List<OutlineItem> outline, Superior superior, Signature signature) {
        Plan plan = material.plan();
        DraftDocumentBuilder document = DraftDocument.draft(plan.id(), DocumentKind.SUMMARY_REPORT, REPORT_SIGN)
                .title("kết quả thực hiện %s%s".formatted(plan.shortName(), replaced == null ? "" : replaced.inTitle()))
                .to(superior.name());
        if (replaced != null) {
            replaced.open(document);
        }
        document.paragraph(opening(plan));
        outline.forEach(item -> write(document, item));
        document.paragraph("Trên đây là kết quả thực hiện %s, Ban Thường vụ Đảng ủy kính báo cáo %s."
                .formatted(plan.shortName(), superior.name())).signedBy(signature)
                .recipients("%s (b/c),".formatted(superior.name()), "Các đồng chí Ủy viên Ban Thường vụ,",
                        "Các ban, Cơ quan Ủy ban Kiểm tra, Văn phòng Đảng ủy, Đoàn Khối,",
                        "Lưu Văn phòng, Ban Tuyên giáo.");
        new SummaryAppendices(material).all().forEach(document::appendix);
        if (replaced != null) {
            replaced.close(document);
        }
        return document.build();
    }

    private String opening(Plan plan) {
        return """
                Thực hiện %s, Ban Thường vụ Đảng ủy tổng hợp báo cáo của %d/%d đơn vị (%d báo cáo đúng hạn, \
                %d báo cáo muộn; %d đơn vị không có báo cáo). %sKết quả như sau:"""
                .formatted(plan.shortName(), material.received(), material.units(), material.onTime(),
                        material.late(), material.missing().size(), apart());
    }

    /** Whose figures the common ones leave out: without it nobody could tell what they go over. */
    private String apart() {
        String names = material.figures().apart().stream().map(ReviewFigures.Apart::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Số liệu chung không cộng số của %s, nêu riêng ở Phụ lục 1. ".formatted(names);
    }

    private void write(DraftDocumentBuilder document, OutlineItem item) {
        List<Block> content = content(item);
        if (content.isEmpty() && !item.content().isEmpty()) {
            return;
        }
        String heading = item.heading().replace("{from}", Integer.toString(material.plan().period().fromYear()))
                .replace("{to}", Integer.toString(material.plan().period().toYear()));
        document.block(item.level() == 0 ? new Block.Centred(heading) : new Block.Heading(item.level(), heading))
                .blocks(content);
    }

    /** Nothing where nothing was reported: then the heading is left out too. */
    private List<Block> content(OutlineItem item) {
        return switch (item.kind()) {
            case "NARRATIVE" -> List.of(new Block.Paragraph(SummaryPart.valueOf(item.argument()).of(narrative)));
            case "FIGURES" -> figures(item.argument());
            case "SUBMISSION" -> tables.submission();
            case "CLUSTERS" -> tables.clusters();
            case "THEMES" -> tables.themes();
            case "" -> List.of();
            default -> throw new IllegalStateException("The outline asks for '%s', which nobody writes"
                    .formatted(item.content()));
        };
    }

    private List<Block> figures(String section) {
        List<FigureLine> lines = material.figures().inSection(section).stream()
                .filter(line -> material.figures().last(line).isPresent()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String sentence = words.list(material.figures().lastName(), lines).orElseThrow();
        return new SummaryCharts(material).with(new Block.Paragraph(sentence), lines);
    }
}
