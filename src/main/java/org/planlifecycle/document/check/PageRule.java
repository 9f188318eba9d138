package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.document.FormatRuleSet.Margins;
import org.planlifecycle.document.check.word.Page;
import org.planlifecycle.document.check.word.Paper;
import org.springframework.stereotype.Component;

/** Paper and margins. An appendix behind may lie on its side. */
@Component
class PageRule implements Rule {

    private static final double SHORT_A4 = 210;
    private static final double LONG_A4 = 297;
    private static final double SHORT_A5 = 148;

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        CheckRules rules = findings.rules();
        Page first = paper.firstPage();
        boolean small = zones.typed() != null && rules.room().smallPaperTypes().contains(zones.typed().sign());
        boolean a4 = paper.pages().stream().allMatch(page -> is(page, SHORT_A4, LONG_A4)) && first.height() > first.width();
        boolean a5 = small && (is(first, SHORT_A5, SHORT_A4));
        if (!a4 && !a5) {
            findings.error(Zone.PAPER, "Giấy A4 (210 × 297 mm), đặt dọc%s".formatted(small ? ", hoặc A5" : ""),
                    "%s × %s mm".formatted(Range.text(odd(paper).width()), Range.text(odd(paper).height())),
                    "Vào Bố trí trang (Page Setup), chọn khổ giấy A4, hướng dọc.");
        }
        checkMargins(first, rules, findings);
    }

    private static Page odd(Paper paper) {
        return paper.pages().stream().filter(page -> !is(page, SHORT_A4, LONG_A4)).findFirst().orElse(paper.firstPage());
    }

    private static boolean is(Page page, double shorter, double longer) {
        return Math.abs(Math.min(page.width(), page.height()) - shorter) < 1
                && Math.abs(Math.max(page.width(), page.height()) - longer) < 1;
    }

    private static void checkMargins(Page page, CheckRules rules, Findings findings) {
        Margins needed = rules.set().margins();
        double tolerance = rules.room().marginToleranceMm();
        List<String> off = new ArrayList<>();
        compare("trên", needed.topMm(), page.top(), tolerance, off);
        compare("dưới", needed.bottomMm(), page.bottom(), tolerance, off);
        compare("trái", needed.leftMm(), page.left(), tolerance, off);
        compare("phải", needed.rightMm(), page.right(), tolerance, off);
        if (!off.isEmpty()) {
            findings.error(Zone.PAPER, "Lề trên %d, dưới %d, trái %d, phải %d mm".formatted(needed.topMm(),
                    needed.bottomMm(), needed.leftMm(), needed.rightMm()), "Lề " + String.join(", ", off),
                    "Vào Bố trí trang (Page Setup), đặt lại lề.");
        }
    }

    private static void compare(String side, double needed, double found, double tolerance, List<String> off) {
        if (Math.abs(needed - found) > tolerance) {
            off.add("%s %s mm".formatted(side, Range.text(found)));
        }
    }
}
