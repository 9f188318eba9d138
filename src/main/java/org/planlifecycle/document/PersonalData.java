package org.planlifecycle.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what must not be published about a person: the day of birth, numbers of identity and telephone. */
public final class PersonalData {

    /** What people type between the digits of one number. */
    private static final String GAP = "[ .\\-\u00A0\u2007\u2009\u2011\u2013\u202F]{0,3}";
    private static final String BLANK = "[\\s\u00A0\u2007\u2009\u202F]";
    private static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
    private static final String DATE = "(?:\\d{1,2}" + BLANK + "*[/.\\-]" + BLANK + "*\\d{1,2}" + BLANK + "*[/.\\-]" + BLANK
            + "*" + YEAR + "|\\d{1,2}" + BLANK + "+tháng" + BLANK + "+\\d{1,2},?" + BLANK + "+năm" + BLANK + "+" + YEAR + ")";

    /** Words such as {@code học sinh năm 2020} or {@code phát sinh ngày} tell no birth. */
    private static final Pattern BIRTH = Pattern.compile("(?iu)(?<![\\p{L}\\p{Nd}])(?<!(?:học|phát|khai|tuyển|vệ|thí|tái|hy|"
            + "giáo|môn|nảy|y|nam|nữ|sinh)" + BLANK + ")(?:(?:ngày" + BLANK + "+)?sinh(?:" + BLANK + "+ngày)?" + BLANK + "*:?"
            + BLANK + "*(?:ngày" + BLANK + "+)?" + DATE + "|(?:sinh" + BLANK + "+năm|năm" + BLANK + "+sinh|sn)" + BLANK + "*:?"
            + BLANK + "*" + YEAR + ")");
    /** They begin with 0 and, unlike the rest of an amount of money, do not end with many; older ones need their name. */
    private static final Pattern IDENTITY = Pattern.compile("(?iu)(?<![\\d/])0(?!(?:" + GAP + "\\d){5}(?:" + GAP + "0){6})(?:" + GAP
            + "\\d){11}(?!" + GAP + "\\d)"
            + "|(?:CMND|CCCD|căn cước|chứng minh nhân dân|chứng minh thư|định danh)[^\\d\\n]{0,30}\\d(?:" + GAP
            + "\\d){8,11}(?!" + GAP + "\\d)");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d/])(?:\\(?\\+?84\\)?" + GAP + "(?:\\(0\\))?|\\(?0)" + GAP
            + "(?:[35789](?:\\)?" + GAP + "\\d){8}|2(?:\\)?" + GAP + "\\d){9})(?!" + GAP + "\\d)");
    private static final Pattern TWO_DATES = Pattern.compile("\\d{1,2}[.\\-]\\d{1,2}[.\\-]" + YEAR);

    private PersonalData() {
    }

    /** In the order of the text, kind by kind. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        collect("ngày sinh", BIRTH, text, found);
        collect("số định danh cá nhân", IDENTITY, text, found);
        collect("số điện thoại", TELEPHONE, text, found);
        return found;
    }

    private static void collect(String kind, Pattern pattern, String text, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult place = matcher.toMatchResult();
            boolean known = found.stream().anyMatch(one -> one.at() <= place.start() && place.start() < one.at() + one.words().length());
            if (!known && !TWO_DATES.matcher(kind.equals("ngày sinh") ? "" : place.group()).find()) {
                found.add(new Found(kind, place.group(), place.start(),
                        1 + (int) text.substring(0, place.start()).lines().count()
                                - (place.start() > 0 && text.charAt(place.start() - 1) != '\n' ? 1 : 0)));
            }
        }
    }

    /**
     * One thing that was found.
     *
     * @param kind what it is, in Vietnamese
     * @param words as they stand in the text
     * @param at the index of the first letter
     * @param line the line it begins in, from 1
     */
    public record Found(String kind, String words, int at, int line) {
    }
}
