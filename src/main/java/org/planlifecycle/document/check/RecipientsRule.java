package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.FormatRuleSet.Sizes;
import org.planlifecycle.document.check.word.Paper;
import org.springframework.stereotype.Component;

/** The list of recipients at the lower left. */
@Component
class RecipientsRule implements Rule {

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.recipientsLabel() == null) {
            if (zones.typed() == null || zones.typed().recipients()) {
                findings.error(Zone.RECIPIENTS, "“Nơi nhận:” ở góc trái, ngang với phần ký", "Không có nơi nhận",
                        "Thêm Nơi nhận, mỗi nơi một dòng, dòng cuối là Lưu.");
            }
            return;
        }
        Sizes sizes = findings.rules().set().sizes();
        findings.look(Zone.RECIPIENTS, "Chữ “Nơi nhận:”", zones.recipientsLabel(),
                Look.underlined(Range.exactly(sizes.recipientsLabel())));
        if (!zones.recipientsLabel().text().endsWith(":")) {
            findings.error(Zone.RECIPIENTS, "“Nơi nhận:” có dấu hai chấm",
                    Findings.quote(zones.recipientsLabel().text()), "Thêm dấu hai chấm.");
        }
        checkLines(zones.recipients(), Look.upright(Range.exactly(sizes.recipients())), findings);
    }

    private static void checkLines(List<Item> lines, Look look, Findings findings) {
        lines.stream().filter(line -> !look.departures(line).isEmpty()).findFirst()
                .ifPresent(line -> findings.look(Zone.RECIPIENTS, "Dòng nơi nhận", line, look));
        lines.stream().filter(line -> !line.text().matches("^[-–].*")).findFirst()
                .ifPresent(line -> findings.error(Zone.RECIPIENTS, "Mỗi nơi nhận một dòng, đầu dòng là dấu gạch (-)",
                        Findings.quote(line.text()), "Thêm dấu gạch đầu dòng."));
        boolean archived = !lines.isEmpty() && FootFinder.isArchived(lines.get(lines.size() - 1));
        if (!archived) {
            findings.error(Zone.RECIPIENTS, "Dòng cuối của nơi nhận là nơi lưu, như “- Lưu VP.”",
                    lines.isEmpty() ? "Không có dòng nào" : Findings.quote(lines.get(lines.size() - 1).text()),
                    "Thêm dòng Lưu ở cuối.");
        }
    }
}
