package org.planlifecycle.document.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.document.check.word.Paper;

/** Says in one sentence why the rules do not apply to a file, instead of all that it lacks under them. */
record OutsideTheRules(Paper paper, Zones zones) {

    private static final int LETTERS_OF_A_STAMP = 40;
    private static final int LEAST_MARKS = 2;

    Optional<Finding> finding(CheckRuleSets ruleSets, LocalDate day) {
        if (letters() <= (paper.pictured() ? LETTERS_OF_A_STAMP : 0)) {
            return said(ruleSets, "Văn bản có chữ để đọc", paper.pictured() ? "Tệp là ảnh chụp hoặc bản quét, không có chữ"
                    : "Tệp không có chữ", "Gửi bản Word gốc (.docx) của văn bản, hoặc kiểm tra bản này bằng mắt.");
        }
        if (isOfState()) {
            return said(ruleSets, "Văn bản của Đảng", "Văn bản trình bày theo thể thức của cơ quan nhà nước (có quốc hiệu)",
                    "Nếu là văn bản của Đảng thì soạn lại theo mẫu của Đảng rồi kiểm tra lại; nếu không thì bỏ qua.");
        }
        if (marks() < LEAST_MARKS) {
            return said(ruleSets, "Văn bản của Đảng", "Tệp không phải văn bản của Đảng: không có tiêu đề, số và ký hiệu, "
                    + "ngày tháng, phần ký", "Chọn đúng tệp văn bản; nếu là bản đang soạn thì thêm các thành phần này.");
        }
        if (ruleSets.precede(day)) {
            return said(ruleSets, "Văn bản ban hành từ ngày %s, khi %s có hiệu lực".formatted(VietnameseDate.brief(
                    ruleSets.oldest().set().validFrom()), ruleSets.oldest().set().id()),
                    "Văn bản ghi %s, trước quy định này".formatted(VietnameseDate.full(day)),
                    "Không phải sửa văn bản cũ; nếu ghi sai ngày thì sửa lại ngày.");
        }
        return Optional.empty();
    }

    private long letters() {
        return paper.paragraphs().stream().flatMapToInt(paragraph -> paragraph.raw().codePoints())
                .filter(Character::isLetter).count();
    }

    /** The State's head over a number of the State, such as {@code 15/BC-SNV}; the head alone may be a slip. */
    private boolean isOfState() {
        return zones.partyTitle() == null && zones.stateTitle() != null && zones.star() == null
                && Optional.ofNullable(zones.number()).flatMap(item -> NumberText.read(item.text()))
                        .filter(number -> number.first().contains("/")).isPresent();
    }

    private long marks() {
        long found = Stream.of(zones.number(), zones.date(), zones.star(), zones.typeName(), zones.recipientsLabel())
                .filter(Objects::nonNull).count();
        return zones.partyTitle() != null || zones.stateTitle() != null ? LEAST_MARKS
                : found + (zones.signatures().isEmpty() ? 0 : 1);
    }

    private static Optional<Finding> said(CheckRuleSets ruleSets, String needed, String found, String howToMend) {
        return Optional.of(new Finding(Zone.FILE, needed, found + ".", howToMend,
                ruleSets.oldest().clause(Zone.FILE), Severity.WARNING));
    }
}
