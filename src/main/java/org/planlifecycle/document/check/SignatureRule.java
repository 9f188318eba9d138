package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.check.Zones.Signed;
import org.planlifecycle.document.check.word.Paper;
import org.springframework.stereotype.Component;

/** For whom somebody signs, in what position, and by what name. */
@Component
class SignatureRule implements Rule {

    private final Words words;

    SignatureRule(Words words) {
        this.words = words;
    }

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.signatures().isEmpty()) {
            findings.error(Zone.AUTHORITY, "Thể thức đề ký, chức vụ, họ tên người ký ở cuối văn bản",
                    "Không tìm thấy phần ký", "Thêm phần ký bên phải, ngang với Nơi nhận.");
        }
        zones.signatures().forEach(signed -> check(signed, findings));
    }

    private void check(Signed signed, Findings findings) {
        Range size = Range.exactly(findings.rules().set().sizes().signature());
        if (signed.authority() != null) {
            findings.look(Zone.AUTHORITY, "Thể thức đề ký", signed.authority(), Look.bold(size).inCapitals());
            checkAuthority(signed, findings);
        }
        Look position = signed.authority() == null ? Look.upright(size).boldOrNot() : Look.upright(size);
        signed.positions().forEach(line -> findings.look(Zone.POSITION, "Chức vụ người ký", line, position.inCapitals()));
        if (signed.name() == null) {
            findings.error(Zone.SIGNER, "Họ và tên người ký", "Không có họ và tên",
                    "Ghi họ và tên người ký dưới chức vụ, cách khoảng bốn dòng.");
        } else {
            checkName(signed.name(), Look.bold(size), findings);
        }
    }

    private void checkAuthority(Signed signed, Findings findings) {
        String text = signed.authority().text();
        if (Words.opens(text, words.minutesSigners())) {
            return;
        }
        String[] parts = text.split("\\s+", 2);
        String sign = parts[0].replaceAll("[^\\p{L}]", "");
        String usual = sign.length() == 2 ? sign.charAt(0) + "/" + sign.charAt(1) : sign;
        if (!parts[0].equals(usual)) {
            findings.error(Zone.AUTHORITY, "Viết “%s” trước tên tập thể hoặc chức vụ".formatted(usual),
                    Findings.quote(text), "Thay “%s” bằng “%s”.".formatted(parts[0], usual));
        }
        boolean forCommittee = parts.length > 1 && Words.opens(parts[1], words.committees());
        if (sign.equals("KT") && forCommittee) {
            findings.error(Zone.AUTHORITY, "Cấp ủy, ban thường vụ ký thay mặt: T/M",
                    Findings.quote(text), "Thay K/T bằng T/M; dưới đó ghi chức vụ của người ký.");
        }
        if (sign.equals("TM") && signed.positions().isEmpty()) {
            findings.error(Zone.POSITION, "Chức vụ người ký dưới thể thức đề ký", "Không có chức vụ",
                    "Ghi chức vụ, như PHÓ BÍ THƯ, dưới dòng %s.".formatted(Findings.quote(text)));
        }
    }

    private void checkName(Item name, Look look, Findings findings) {
        findings.look(Zone.SIGNER, "Họ và tên người ký", name, look);
        String text = name.text();
        if (Words.isCapitals(text)) {
            findings.error(Zone.SIGNER, "Họ và tên in thường, chỉ hoa chữ đầu", Findings.quote(text),
                    "Viết thường họ và tên, chỉ hoa chữ đầu mỗi tiếng.");
        }
        List<String> titles = words.personTitles();
        if (Words.opens(text.replace('.', ' '), titles)) {
            findings.error(Zone.SIGNER, "Họ và tên không kèm học hàm, học vị, quân hàm, danh xưng",
                    Findings.quote(text), "Chỉ để lại họ và tên.");
        }
    }
}
