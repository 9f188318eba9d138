package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Table;
import org.planlifecycle.summary.ThemeMatrix.Group;

/** What follows the signature: all figures, models, the commended, missing units, and what was said by theme. */
final class SummaryAppendices {

    private final SummaryMaterial material;
    private final FigureAppendices numbers;

    SummaryAppendices(SummaryMaterial material) {
        this.material = material;
        this.numbers = new FigureAppendices(material);
    }

    List<Appendix> all() {
        return List.of(numbers.figures(), models(), numbers.commended(), missing(), themes());
    }

    private Appendix models() {
        List<ThemedSentence> said = material.themes().of(Topic.EXEMPLAR);
        List<List<String>> rows = new ArrayList<>();
        said.forEach(one -> rows.add(List.of(Integer.toString(rows.size() + 1), one.unitName(), one.text())));
        return appendix("DANH SÁCH MÔ HÌNH, CÁCH LÀM HAY DO CÁC ĐƠN VỊ BÁO CÁO",
                List.of("STT", "Đơn vị", "Mô hình, cách làm hay, gương điển hình"), rows, List.of(12, 55, 98),
                "Các đơn vị không báo cáo mô hình, cách làm hay.");
    }

    private Appendix missing() {
        List<List<String>> rows = new ArrayList<>();
        material.missing().forEach(unit -> rows.add(
                List.of(Integer.toString(rows.size() + 1), unit.code(), unit.name(), unit.reason())));
        return appendix("DANH SÁCH ĐƠN VỊ KHÔNG CÓ BÁO CÁO", List.of("STT", "Mã", "Đơn vị", "Lý do"), rows,
                List.of(12, 15, 55, 83), "Không có đơn vị nào thiếu báo cáo.");
    }

    private Appendix themes() {
        List<List<String>> rows = new ArrayList<>();
        for (Topic topic : List.of(Topic.SHORTCOMING, Topic.LESSON, Topic.PROPOSAL)) {
            for (Group group : material.themes().on(topic)) {
                group.said().forEach(one -> rows.add(List.of(topic.label(), group.theme().label(), one.text(),
                        String.join(", ", one.unitCodes()))));
            }
        }
        return appendix("HẠN CHẾ, BÀI HỌC, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ THEO CHỦ ĐỀ",
                List.of("Phần", "Chủ đề", "Nội dung", "Đơn vị"), rows, List.of(22, 32, 66, 45),
                "Các đơn vị không nêu nội dung nào.");
    }

    static Appendix appendix(String title, List<String> header, List<List<String>> rows, List<Integer> widths,
            String none) {
        return new Appendix(title, List.of(rows.isEmpty() ? new Block.Paragraph(none)
                : new Table(header, rows, widths)));
    }
}
