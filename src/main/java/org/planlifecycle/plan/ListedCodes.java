package org.planlifecycle.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.Refusal;

/** Compares the rows that a person sent with the rows that were shown, each known by its code. */
public final class ListedCodes {

    private ListedCodes() {
    }

    /** @throws Refusal unless every shown code was sent exactly once, and no other */
    public static void requireExactly(Collection<String> shown, List<String> sent) {
        Set<String> missing = new HashSet<>(shown);
        Set<String> seen = new HashSet<>();
        for (String code : sent) {
            if (!seen.add(code)) {
                throw new Refusal("Mã %s có hai dòng trong danh sách; hãy tải lại biểu mẫu rồi nhập lại."
                        .formatted(code));
            }
            if (!missing.remove(code)) {
                throw new Refusal("Mã %s không thuộc danh sách của bước này; hãy tải lại biểu mẫu rồi nhập lại."
                        .formatted(code));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("Danh sách gửi lên thiếu mã %s; hãy tải lại biểu mẫu rồi nhập lại."
                    .formatted(missing.stream().sorted().findFirst().orElseThrow()));
        }
    }
}
