package org.planlifecycle.document.rendering;

import java.util.Arrays;

/** Counts headings, articles and charts: {@code I-}, {@code 1.}, {@code a)}, {@code Điều 1.} and {@code Biểu đồ 1.} */
final class Numbering {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final int[] headings = new int[3];
    private int articles;
    private int charts;

    String heading(int level) {
        Arrays.fill(headings, level, headings.length, 0);
        int number = ++headings[level - 1];
        return switch (level) {
            case 1 -> TENS[number / 10 % 10] + ONES[number % 10] + "-";
            case 2 -> number + ".";
            default -> letter(number) + ")";
        };
    }

    String article() {
        return "Điều " + ++articles + ".";
    }

    String chart() {
        return "Biểu đồ " + ++charts + ".";
    }

    /** The Vietnamese order of letters; after the last of them it goes on with two. */
    private static String letter(int number) {
        int index = number - 1;
        String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : LETTERS.charAt(index / LETTERS.length() - 1) + last;
    }
}
