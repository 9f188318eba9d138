package org.planlifecycle.summary;

import java.util.Collection;
import java.util.List;

/** Says from which units something comes: all of them, or two and how many others. */
public final class UnitReferences {

    private static final int ALL_NAMED = 3;
    private static final int NAMED = 2;

    private UnitReferences() {
    }

    /** Such as {@code (CS03, CS17 và 5 đơn vị khác)}; the codes in the order given, each once. */
    public static String of(Collection<String> unitCodes) {
        List<String> codes = unitCodes.stream().distinct().toList();
        return codes.size() <= ALL_NAMED ? "(%s)".formatted(String.join(", ", codes))
                : "(%s và %d đơn vị khác)".formatted(String.join(", ", codes.subList(0, NAMED)), codes.size() - NAMED);
    }
}
