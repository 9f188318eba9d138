package org.planlifecycle.document.check;

import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.document.check.word.Paper;
import org.springframework.stereotype.Component;

/** Place and date under the Party's title. */
@Component
class DateRule implements Rule {

    private static final String NEEDED = "Dạng “Hoa Sơn, ngày 05 tháng 02 năm 2021”";
    private static final int LAST_MONTH_WITH_ZERO = 2;

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        if (zones.date() == null) {
            findings.error(Zone.PLACE_AND_DATE, NEEDED + " dưới tiêu đề", "Không có địa điểm, ngày tháng",
                    "Thêm dòng địa điểm, ngày tháng năm ban hành.");
            return;
        }
        findings.look(Zone.PLACE_AND_DATE, "Địa điểm, ngày tháng", zones.date(),
                Look.italic(Range.exactly(findings.rules().set().sizes().letterhead())));
        PrintedDate date = PrintedDate.read(zones.date().text()).orElseThrow();
        String found = Findings.quote(zones.date().text());
        if (!date.place().matches(".*\\p{L}\\s?,$")) {
            findings.error(Zone.PLACE_AND_DATE, NEEDED + ": địa điểm, dấu phẩy rồi đến ngày", found,
                    "Ghi tên địa phương và dấu phẩy trước chữ ngày.");
        }
        checkZeros(date, found, findings);
        if (date.isWhole() && date.day().isEmpty()) {
            findings.error(Zone.PLACE_AND_DATE, "Ngày có thật", found, "Sửa lại ngày, tháng, năm.");
        }
    }

    /** Zeros are put before days below 10 and before January and February, and before no other month. */
    private static void checkZeros(PrintedDate date, String found, Findings findings) {
        if (date.dayOfMonth().matches("\\d")) {
            findings.error(Zone.PLACE_AND_DATE, "Ngày nhỏ hơn 10 có số 0 đứng trước", found, "Viết ngày bằng hai chữ số.");
        }
        if (date.month().matches("[1-%d]".formatted(LAST_MONTH_WITH_ZERO))) {
            findings.error(Zone.PLACE_AND_DATE, "Tháng 1, 2 có số 0 đứng trước", found, "Viết tháng 01, 02.");
        }
        if (date.month().matches("0[%d-9]".formatted(LAST_MONTH_WITH_ZERO + 1))) {
            findings.warning(Zone.PLACE_AND_DATE, "Tháng 3 đến tháng 9 không có số 0 đứng trước"
                    + date.day().map(day -> ": " + VietnameseDate.full(day)).orElse(""), found, "Bỏ số 0 trước tháng.");
        }
    }
}
