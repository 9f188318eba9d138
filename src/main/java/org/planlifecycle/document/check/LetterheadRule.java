package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.FormatRuleSet.Sizes;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** The Party's title with its rule, and who issues. */
@Component
class LetterheadRule implements Rule {

    private static final int NEAR = 2;

    private final Words words;

    LetterheadRule(Words words) {
        this.words = words;
    }

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.partyTitle() == null) {
            reportMissingTitle(zones, findings);
        } else {
            checkTitle(paper, zones, findings);
        }
        checkIssuer(zones, findings);
        zones.head().stream().filter(item -> Words.isOneOf(item.text(), words.secrecyGrades())).findFirst()
                .ifPresent(grade -> findings.error(Zone.SECRECY, "Văn bản không có độ mật",
                        "Độ mật %s".formatted(Findings.quote(grade.text())),
                        "Không gửi văn bản mật qua hệ thống này; gửi theo đường văn thư mật."));
    }

    private void reportMissingTitle(Zones zones, Findings findings) {
        String needed = "Tiêu đề “%s” ở góc phải, dòng đầu trang 1".formatted(words.partyTitle());
        if (zones.stateTitle() == null) {
            findings.error(Zone.PARTY_TITLE, needed, "Không có tiêu đề", "Thêm tiêu đề, có đường kẻ ngang phía dưới.");
        } else {
            findings.error(Zone.PARTY_TITLE, needed, Findings.quote(zones.stateTitle().text()),
                    "Thay quốc hiệu bằng tiêu đề của văn bản Đảng.");
        }
    }

    private void checkTitle(Paper paper, Zones zones, Findings findings) {
        Item title = zones.partyTitle();
        if (!Words.isSpelled(title.text(), words.partyTitle())) {
            findings.error(Zone.PARTY_TITLE, "Tiêu đề viết đúng chữ và dấu: “%s”".formatted(words.partyTitle()),
                    Findings.quote(title.text()), "Gõ lại tiêu đề cho đúng dấu.");
        }
        findings.look(Zone.PARTY_TITLE, "Tiêu đề", title,
                Look.bold(Range.exactly(findings.rules().set().sizes().party())).inCapitals()
                        .withUnderlineOf(title));
        if (!isRuled(paper, zones)) {
            findings.error(Zone.PARTY_TITLE, "Đường kẻ ngang liền nét dưới tiêu đề, dài bằng dòng chữ",
                    "Không có đường kẻ", "Kẻ đường viền dưới của dòng tiêu đề hoặc vẽ một đường thẳng.");
        }
    }

    /** A border of the paragraph, a line drawn anywhere in the head, or an underline: on paper they look alike. */
    private static boolean isRuled(Paper paper, Zones zones) {
        int last = zones.head().stream().mapToInt(Item::number).max().orElse(0);
        Paragraph title = zones.partyTitle().paragraph();
        return paper.paragraphs().stream().filter(one -> one.number() <= last)
                .anyMatch(one -> one.drawnLine() || one.layout().ruledBelow()
                        && Math.abs(one.number() - title.number()) <= NEAR)
                || zones.partyTitle().spans().stream().anyMatch(span -> span.face().underlined());
    }

    private static void checkIssuer(Zones zones, Findings findings) {
        Sizes sizes = findings.rules().set().sizes();
        Range size = Range.exactly(sizes.letterhead());
        List<Item> lines = zones.issuer();
        if (lines.isEmpty()) {
            findings.error(Zone.ISSUER, "Tên cơ quan cấp trên trực tiếp và cơ quan ban hành ở góc trái",
                    "Không có tên cơ quan", "Thêm tên cơ quan ở góc trái, dòng đầu trang 1.");
            return;
        }
        lines.forEach(line -> findings.look(Zone.ISSUER, "Tên cơ quan", line, Look.upright(size).boldOrNot().inCapitals()));
        if (lines.stream().allMatch(LetterheadRule::isBold)) {
            findings.error(Zone.ISSUER, "Tên cơ quan cấp trên trực tiếp: in hoa, không đậm, ở dòng trên",
                    "Không có dòng nào không đậm", "Thêm tên cơ quan cấp trên hoặc bỏ đậm dòng đó.");
        }
        if (!isBold(lines.get(lines.size() - 1))) {
            findings.error(Zone.ISSUER, "Tên cơ quan ban hành: in hoa, đậm, dưới tên cơ quan cấp trên",
                    "%s: không đậm".formatted(Findings.quote(lines.get(lines.size() - 1).text())),
                    "Chọn dòng tên cơ quan ban hành và in đậm.");
        }
        if (zones.star() == null) {
            findings.error(Zone.ISSUER, "Dấu sao (*) ở giữa, dưới tên cơ quan ban hành", "Không có dấu sao",
                    "Thêm một dòng có dấu * dưới tên cơ quan ban hành.");
        }
    }

    private static boolean isBold(Item item) {
        return item.spans().stream().filter(span -> !span.isBlank()).allMatch(span -> span.face().bold());
    }
}
