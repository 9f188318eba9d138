package org.planlifecycle.document.check;

import org.planlifecycle.document.check.word.Page;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** The page number: in the middle of the top margin, from the second page on. */
@Component
class PageNumberRule implements Rule {

    private static final int LINES_OF_PAGE = 34;
    private static final int LETTERS_OF_LINE = 75;
    /** A length that cannot be told by counting letters is given the benefit of the doubt. */
    private static final double DOUBT = 1.4;

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        Page page = paper.firstPage();
        String needed = "Số trang ở giữa lề trên, từ trang 2";
        if (page.footer().numbersPages()) {
            findings.error(Zone.PAGE_NUMBER, needed, "Số trang ở chân trang",
                    "Xóa số trang ở chân trang, chèn số trang ở giữa đầu trang.");
        } else if (!page.header().numbersPages()) {
            checkMissing(paper, needed, findings);
        } else {
            checkFirstPage(page, needed, findings);
            page.header().paragraphs().stream().filter(PageNumberRule::holdsNumber)
                    .forEach(paragraph -> checkLook(paragraph, needed, findings));
        }
    }

    private static void checkMissing(Paper paper, String needed, Findings findings) {
        if (isLong(paper)) {
            findings.error(Zone.PAGE_NUMBER, needed, "Không có số trang",
                    "Vào Chèn (Insert), Số trang (Page Number), Đầu trang, ở giữa; chọn Khác biệt trang đầu.");
        }
    }

    private static void checkFirstPage(Page page, String needed, Findings findings) {
        if (!page.titlePage() || page.firstHeader().numbersPages()) {
            findings.error(Zone.PAGE_NUMBER, needed, "Trang 1 cũng in số trang",
                    "Mở đầu trang, đánh dấu Khác biệt trang đầu (Different First Page).");
        }
    }

    private static boolean holdsNumber(Paragraph paragraph) {
        return paragraph.raw().codePoints().anyMatch(Character::isDigit);
    }

    private static void checkLook(Paragraph paragraph, String needed, Findings findings) {
        boolean middle = paragraph.layout().isCentred() || paragraph.raw().matches("\\t\\S+.*");
        if (!middle) {
            findings.error(Zone.PAGE_NUMBER, needed, "Số trang không ở giữa", "Căn giữa số trang ở đầu trang.");
        }
        Range size = findings.rules().room().pageNumberPt();
        paragraph.spans().stream().filter(span -> !span.isBlank() && !size.holds(span.face().size())).findFirst()
                .ifPresent(span -> findings.error(Zone.PAGE_NUMBER, "Số trang cỡ chữ " + size.text(),
                        "Cỡ chữ " + Range.text(span.face().size()), "Đặt lại cỡ chữ của số trang."));
    }

    /** Told by the text alone: what a file says about its pages is what some program once wrote there. */
    private static boolean isLong(Paper paper) {
        double estimated = paper.paragraphs().stream()
                .mapToDouble(paragraph -> Math.ceil(Math.max(1, paragraph.raw().length()) / (double) LETTERS_OF_LINE)
                        / (paragraph.isInTable() ? paragraph.cell().columns() : 1))
                .sum() / LINES_OF_PAGE;
        return estimated > DOUBT;
    }
}
