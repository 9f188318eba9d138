package org.planlifecycle.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that was typed in an encoding from before Unicode, with what it says. It is known by its words: read as that
 * encoding nearly all of them are syllables, and some hold what today's Vietnamese never holds.
 *
 * @param encoding as people know it
 * @param unicode the whole text in letters of today
 */
public record LegacyText(String encoding, String unicode) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u00A1-\\u00FF\\u00AD]+");
    private static final Pattern OF_TODAY = Pattern.compile("[ăĂđĐĩĨũŨơƠưƯ\\u1EA0-\\u1EF9\\u0300-\\u0323]");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final int ENOUGH_WORDS = 2;
    private static final double NEARLY_ALL = 0.7;

    /** What the text is if it is such a one; empty for a text of today, in whatever language. */
    public static Optional<LegacyText> in(String text) {
        if (OF_TODAY.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> words = WORD.matcher(text).results().map(word -> word.group())
                .filter(word -> !ASCII.matcher(word).matches()).toList();
        return Stream.of(OldEncoding.values()).filter(encoding -> isWrittenIn(encoding, words)).findFirst()
                .map(encoding -> new LegacyText(encoding.label(), read(encoding, text)));
    }

    /** What a few words would say in each of the encodings, for whom the words that can stand there are known. */
    public static Stream<String> readings(String text) {
        return OF_TODAY.matcher(text).find() ? Stream.empty()
                : Stream.of(OldEncoding.values()).map(encoding -> read(encoding, text));
    }

    private static boolean isWrittenIn(OldEncoding encoding, List<String> words) {
        long read = words.stream().filter(word -> reads(encoding, word)).count();
        long foreign = words.stream().filter(word -> encoding.isForeign(word) && reads(encoding, word)).count();
        boolean enough = foreign >= ENOUGH_WORDS || foreign > 0 && words.size() >= ENOUGH_WORDS && read == words.size();
        return enough && read >= NEARLY_ALL * words.size();
    }

    private static boolean reads(OldEncoding encoding, String word) {
        return word.length() > 1 && Syllable.is(encoding.read(word));
    }

    private static String read(OldEncoding encoding, String text) {
        return WORD.matcher(text).replaceAll(word -> java.util.regex.Matcher.quoteReplacement(encoding.read(word.group())));
    }
}
