package org.planlifecycle.directory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.planlifecycle.directory.UnitRegister.Period;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes that happen to units while plans run; each takes effect on a date and leaves what was before as it was. */
@Service
public class UnitChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_NAME = 200;

    private final UnitRegister register;
    private final Units units;

    public UnitChanges(UnitRegister register, Units units) {
        this.register = register;
        this.units = units;
    }

    /**
     * Merges a unit into another one, which answers for it from then on.
     *
     * @param on the first day on which the merged unit no longer exists
     * @throws Refusal if either unit does not exist on that day, or the order of earlier mergers would be broken
     */
    @Transactional
    public void merge(String code, String intoCode, LocalDate on) {
        requireDay(on);
        if (code != null && code.equals(intoCode)) {
            throw new Refusal("Không thể sáp nhập đơn vị %s vào chính nó; hãy chọn đơn vị tiếp nhận khác.".formatted(code));
        }
        Period ending = period(code);
        requireActive(intoCode, period(intoCode), on);
        requireActive(code, ending, on);
        requireMergeable(code, ending, on);
        register.endBefore(on, code, intoCode);
    }

    /**
     * Renames a unit.
     *
     * @param on the first day of the new name; older dates keep the old one
     * @throws Refusal if the unit does not exist on that day, bears the name already, or is renamed later than that
     */
    @Transactional
    public void rename(String code, String newName, LocalDate on) {
        requireDay(on);
        String name = tidy(newName);
        requireActive(code, period(code), on);
        LocalDate lastNamedOn = register.lastNamedOn(code);
        if (!lastNamedOn.isBefore(on)) {
            throw new Refusal("Tên hiện tại của đơn vị %s dùng từ ngày %s; ngày đổi tên phải sau ngày này."
                    .formatted(code, DAY.format(lastNamedOn)));
        }
        if (units.get(code, on).name().equals(name)) {
            throw new Refusal("Đơn vị %s đang mang đúng tên này; hãy nhập tên mới.".formatted(code));
        }
        register.nameFrom(on, code, name);
    }

    /** Keeps every chain of mergers in the order of time, which is why no chain can be circular. */
    private void requireMergeable(String code, Period ending, LocalDate on) {
        if (ending.to() != null) {
            throw new Refusal("Đơn vị %s đã được ghi kết thúc hoạt động từ ngày %s; không thể ghi sáp nhập lần nữa."
                    .formatted(code, DAY.format(ending.to())));
        }
        if (!ending.from().isBefore(on)) {
            throw new Refusal("Đơn vị %s thành lập ngày %s; ngày sáp nhập phải sau ngày này."
                    .formatted(code, DAY.format(ending.from())));
        }
        register.lastMergerInto(code).filter(last -> !last.isBefore(on)).ifPresent(last -> {
            throw new Refusal("Đơn vị %s còn tiếp nhận đơn vị khác vào ngày %s; ngày sáp nhập phải sau ngày này."
                    .formatted(code, DAY.format(last)));
        });
    }

    private Period period(String code) {
        if (code == null || code.isBlank()) {
            throw new Refusal("Chưa chọn đơn vị; hãy chọn đơn vị trong danh sách.");
        }
        return register.lockPeriod(code).orElseThrow(() ->
                new Refusal("Không có đơn vị mang mã %s; hãy kiểm tra lại mã đơn vị.".formatted(code)));
    }

    private static void requireActive(String code, Period period, LocalDate on) {
        if (!period.contains(on)) {
            throw new Refusal("Đơn vị %s không hoạt động vào ngày %s; hãy chọn ngày hoặc đơn vị khác."
                    .formatted(code, DAY.format(on)));
        }
    }

    private static void requireDay(LocalDate on) {
        if (on == null) {
            throw new Refusal("Chưa có ngày hiệu lực; hãy nhập ngày thay đổi có hiệu lực.");
        }
    }

    private static String tidy(String name) {
        String tidy = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("Tên đơn vị phải có từ 1 đến %d ký tự, viết trên một dòng; hãy nhập lại tên."
                    .formatted(LONGEST_NAME));
        }
        return tidy;
    }
}
