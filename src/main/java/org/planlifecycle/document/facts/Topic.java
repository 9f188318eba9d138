package org.planlifecycle.document.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a date in a sentence is about: the nearest thing named before it, or else the first one after it. */
enum Topic {

    /** Units hand in their reports; a report that is drafted, revised or sent on by an office is another thing. */
    REPORT("(?:gửi|nộp)(?: [^.;]{0,60}?)? báo cáo|báo cáo(?: [^.;]{0,40}?)? (?:gửi|nộp)|(?:thời )?hạn (?:gửi|nộp|báo cáo)"
            + "|(?<!dự thảo )(?<!hoàn thiện )(?<!xây dựng )(?<!thông qua )(?<!trình )báo cáo(?: [^.;]{0,40}?)?"
            + " (?:trước|chậm nhất|muộn nhất|xong|đến hết|trong tháng)"),

    /** The conference of the plan; those that the Party numbers or holds elsewhere are named otherwise. */
    CONFERENCE("hội nghị(?! (?:lần thứ|trung ương|ban chấp hành|toàn quốc))"),

    /** Work that somebody else's date belongs to. */
    OTHER("dự thảo báo cáo|hoàn thiện báo cáo|kinh phí|cơ sở vật chất|danh sách|giấy mời|hồ sơ đề nghị|quyết toán");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Topic> of(String sentence, int at) {
        Topic before = null;
        Topic after = null;
        int last = -1;
        int first = Integer.MAX_VALUE;
        for (Topic topic : values()) {
            Matcher named = topic.words.matcher(sentence);
            while (named.find()) {
                if (named.start() < at && named.start() > last) {
                    last = named.start();
                    before = topic;
                } else if (named.start() >= at && named.start() < first) {
                    first = named.start();
                    after = topic;
                }
            }
        }
        return Optional.ofNullable(before == null ? after : before);
    }
}
