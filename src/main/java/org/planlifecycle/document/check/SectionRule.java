package org.planlifecycle.document.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** The labels of sections: {@code I-}, below it {@code 1.}, below that {@code a)}, each in order without a gap. */
@Component
class SectionRule implements Rule {

    private static final String NEEDED = "Thứ tự các mục: I- rồi 1. rồi a)";
    private static final Pattern ROMAN = Pattern.compile("^([IVXL]+)\\s?([-–—./)])\\s*\\S.*");
    private static final Pattern ARABIC = Pattern.compile("^([1-9][0-9]?)\\s?([.)\\-/])\\s*(?![0-9]).*");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])\\s?([).\\-/])\\s*\\S.*");
    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    /** A bold heading and a plain point below it may both be numbered. */
    private static final String BOLD = "1 bold";
    private static final String PLAIN = "1";
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        List<String> separators = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (Paragraph paragraph : zones.content()) {
            if (!paragraph.isInTable()) {
                read(paragraph, last, separators, gaps);
            }
        }
        if (!separators.isEmpty()) {
            findings.error(Zone.CONTENT, NEEDED, "Dấu sau số mục: " + Findings.quote(separators.get(0)),
                    "Sửa dấu sau số mục: gạch nối sau số La Mã, dấu chấm sau số thường, ngoặc đơn sau chữ cái.");
        }
        if (!gaps.isEmpty()) {
            findings.error(Zone.CONTENT, NEEDED, "Số mục không liền nhau ở " + Findings.quote(gaps.get(0)),
                    "Đánh lại số mục cho liền nhau.");
        }
    }

    private static void read(Paragraph paragraph, Map<String, Integer> last, List<String> separators, List<String> gaps) {
        String text = paragraph.text();
        Matcher roman = ROMAN.matcher(text);
        Matcher arabic = ARABIC.matcher(text);
        Matcher letter = LETTER.matcher(text);
        boolean bold = isBold(paragraph);
        if (roman.matches() && bold) {
            count(ROMANS.get(0), ROMANS.indexOf(roman.group(1)) + 1, roman.group(2).equals("-"), text, last, separators, gaps);
        } else if (arabic.matches()) {
            count(bold ? BOLD : PLAIN, Integer.parseInt(arabic.group(1)), arabic.group(2).equals("."), text, last, separators, gaps);
        } else if (letter.matches()) {
            count("a", LETTERS.indexOf(letter.group(1)) + 1, letter.group(2).equals(")"), text, last, separators, gaps);
        }
    }

    /** A level goes on from its last number, also under the next heading, or begins anew. */
    private static void count(String level, int number, boolean rightSeparator, String text, Map<String, Integer> last,
            List<String> separators, List<String> gaps) {
        if (!rightSeparator) {
            separators.add(text);
        }
        int before = last.getOrDefault(level, 0);
        boolean goesOn = number == before + 1 || number <= 1;
        // some count c, d, e without đ
        boolean withoutBar = level.equals("a") && number == LETTERS.indexOf('e') + 1 && before == number - 2;
        if (!goesOn && !withoutBar) {
            gaps.add(text);
        }
        last.put(level, number);
    }

    private static boolean isBold(Paragraph paragraph) {
        return paragraph.spans().stream().filter(span -> !span.isBlank()).findFirst()
                .map(span -> span.face().bold()).orElse(false);
    }
}
