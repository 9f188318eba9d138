package org.planlifecycle.document.check;

import org.planlifecycle.document.check.word.Paper;
import org.springframework.stereotype.Component;

/** The number and sign, such as {@code Số 08-KH/ĐUK}. */
@Component
class NumberRule implements Rule {

    private static final String NEEDED = "Dạng “Số 08-KH/ĐUK”";

    private final Words words;

    NumberRule(Words words) {
        this.words = words;
    }

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.number() == null) {
            findings.error(Zone.NUMBER, NEEDED + " dưới dấu sao", "Không có số và ký hiệu",
                    "Thêm dòng số và ký hiệu; số do văn thư cấp thì để trống, như “Số …-BC/ĐU”.");
            return;
        }
        findings.look(Zone.NUMBER, "Số và ký hiệu", zones.number(),
                Look.upright(Range.exactly(findings.rules().set().sizes().letterhead())));
        NumberText text = NumberText.read(zones.number().text()).orElseThrow();
        String found = Findings.quote(zones.number().text());
        checkSeparators(text, found, findings);
        if (text.number().matches("\\d")) {
            findings.error(Zone.NUMBER, NEEDED + ": số nhỏ hơn 10 có số 0 đứng trước", found, "Thêm số 0 trước số.");
        }
        if (words.withSign(text.type()).isEmpty()) {
            findings.error(Zone.NUMBER, NEEDED + ": ký hiệu của một tên loại văn bản Đảng",
                    "Ký hiệu tên loại lạ %s trong %s".formatted(Findings.quote(text.type()), found),
                    "Dùng đúng ký hiệu, như BC (báo cáo), KH (kế hoạch), CV (công văn), TTr (tờ trình).");
        }
    }

    private static void checkSeparators(NumberText text, String found, Findings findings) {
        if (!text.colon().isEmpty()) {
            findings.error(Zone.NUMBER, NEEDED + ": sau chữ Số không có dấu hai chấm", found,
                    "Xóa dấu “%s” sau chữ Số.".formatted(text.colon()));
        }
        if (!text.first().equals("-") && !(text.number().isEmpty() && text.first().strip().equals("-"))) {
            findings.error(Zone.NUMBER, NEEDED + ": giữa số và tên loại là dấu gạch nối, không có dấu cách", found,
                    "Thay “%s” bằng dấu gạch nối (-).".formatted(text.first()));
        }
        if (!text.second().equals("/") || text.body().isBlank()) {
            findings.error(Zone.NUMBER, NEEDED + ": giữa tên loại và tên cơ quan là dấu gạch chéo", found,
                    "Viết ký hiệu tên loại, dấu gạch chéo (/), rồi ký hiệu cơ quan.");
        }
    }
}
