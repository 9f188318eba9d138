package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.check.CheckRules.Room;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** The type's name with the subject under it, or the subject of a letter under its number. */
@Component
class SubjectRule implements Rule {

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.isLetter()) {
            checkLetter(zones, findings);
        } else {
            checkTypeName(zones, findings);
            checkSubject(paper, zones, findings);
        }
        checkAddressing(zones, findings);
    }

    private static void checkTypeName(Zones zones, Findings findings) {
        Room room = findings.rules().room();
        Item name = zones.typeName();
        if (name == null) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Tên loại văn bản in hoa, đậm, ở giữa trang",
                    "Không có tên loại văn bản", "Thêm dòng tên loại, như BÁO CÁO, trên trích yếu.");
            return;
        }
        if (zones.printedType() != null && zones.printedType().names().stream()
                .noneMatch(right -> Words.isSpelled(name.text(), right))) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Tên loại viết đúng chữ và dấu", Findings.quote(name.text()),
                    "Gõ lại tên loại cho đúng dấu.");
        }
        findings.look(Zone.TYPE_AND_SUBJECT, "Tên loại", name, Look.bold(room.typeNamePt()).inCapitals());
        if (zones.typed() != zones.printedType()) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Tên loại khớp với ký hiệu trong số",
                    "%s nhưng ký hiệu là %s".formatted(Findings.quote(name.text()),
                            Findings.quote(zones.number().text())),
                    "Sửa tên loại hoặc ký hiệu cho khớp.");
        }
    }

    private static void checkSubject(Paper paper, Zones zones, Findings findings) {
        List<Item> subject = zones.subject();
        if (zones.typeName() == null) {
            return;
        }
        if (subject.isEmpty()) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Trích yếu đậm, ở giữa, dưới tên loại", "Không có trích yếu",
                    "Thêm trích yếu nội dung dưới tên loại.");
            return;
        }
        subject.forEach(line -> findings.look(Zone.TYPE_AND_SUBJECT, "Trích yếu", line,
                Look.bold(findings.rules().room().subjectPt())));
        String text = subject.get(0).text();
        if (text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase)) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Trích yếu bắt đầu bằng chữ thường", Findings.quote(text),
                    "Viết thường chữ đầu của trích yếu.");
        }
        checkHyphens(paper, zones, findings);
    }

    private static void checkHyphens(Paper paper, Zones zones, Findings findings) {
        String needed = findings.rules().set().subjectRule();
        Item rule = zones.subjectRule();
        if (rule == null && !isDrawn(paper, zones) || rule != null && !rule.text().equals(needed)) {
            findings.error(Zone.TYPE_AND_SUBJECT,
                    "Dưới trích yếu có %d dấu gạch nối %s".formatted(needed.length(), Findings.quote(needed)),
                    rule == null ? "Không có" : Findings.quote(rule.text()),
                    "Thêm một dòng %s, căn giữa.".formatted(Findings.quote(needed)));
        }
    }

    private static boolean isDrawn(Paper paper, Zones zones) {
        int from = zones.typeName().number();
        int to = zones.content().isEmpty() ? from : zones.content().get(0).number();
        return paper.paragraphs().subList(from, to).stream().anyMatch(Paragraph::drawnLine);
    }

    private static void checkLetter(Zones zones, Findings findings) {
        if (zones.typeName() != null && zones.printedType() != null && zones.printedType().letter()) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Công văn không ghi tên loại",
                    Findings.quote(zones.typeName().text()), "Xóa dòng tên loại; trích yếu ghi dưới số và ký hiệu.");
        } else if (zones.typeName() != null) {
            findings.error(Zone.TYPE_AND_SUBJECT, "Tên loại khớp với ký hiệu trong số",
                    "%s nhưng ký hiệu là %s".formatted(Findings.quote(zones.typeName().text()),
                            Findings.quote(zones.number().text())), "Sửa tên loại hoặc ký hiệu cho khớp.");
        }
        if (zones.letterSubject().isEmpty()) {
            findings.error(Zone.LETTER_SUBJECT, "Trích yếu công văn dưới số và ký hiệu, bắt đầu bằng “%s”"
                    .formatted(findings.rules().set().letterSubjectPrefix()), "Không có trích yếu",
                    "Thêm trích yếu dưới số và ký hiệu.");
        }
        Range size = Range.exactly(findings.rules().set().sizes().letterSubject());
        zones.letterSubject().forEach(line -> findings.look(Zone.LETTER_SUBJECT, "Trích yếu công văn", line,
                Look.italic(size)));
    }

    private static void checkAddressing(Zones zones, Findings findings) {
        String needed = zones.typed() == null ? null : zones.typed().addressing();
        String found = zones.addressing() == null ? "" : zones.addressing().text();
        if (needed != null && !Words.opens(found, List.of(needed))) {
            findings.error(Zone.RECIPIENTS, "“%s:” trước nội dung %s".formatted(needed,
                    zones.typed().names().get(0).toLowerCase()), found.isEmpty() ? "Không có" : Findings.quote(found),
                    "Ghi “%s:” và tên nơi nhận.".formatted(needed));
        }
    }
}
