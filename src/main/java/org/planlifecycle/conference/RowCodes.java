package org.planlifecycle.conference;

import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.kernel.Refusal;

/** The codes by which the rows of a given list are told apart on a form: their numbers, from 1. */
public final class RowCodes {

    private RowCodes() {
    }

    /** The code of the row at that position, counted from 0. */
    public static String of(int position) {
        return String.valueOf(position + 1);
    }

    /** @throws Refusal unless the form sent back just the given rows, in their order */
    static void requireAll(String list, int size, List<String> sent) {
        requireSame(list, IntStream.range(0, size).mapToObj(RowCodes::of).toList(), sent);
    }

    /** @throws Refusal unless the form sent back just the given rows, in their order */
    static void requireSame(String list, List<String> given, List<String> sent) {
        if (!given.equals(sent)) {
            throw new Refusal("“%s” không còn đủ các dòng đã cho; hãy tải lại trang rồi nhập lại.".formatted(list));
        }
    }
}
