package org.planlifecycle.figures.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.kernel.PlanId;

/**
 * Which plan, unit and version of the regime a workbook was given out for. It goes along hidden, together with a seal
 * over it, so that a file of another unit or an older form is known however its visible words were changed.
 *
 * @param copy tells one download from another
 */
record SheetIdentity(String planId, String unitCode, String regime, int regimeVersion, String copy) {

    private static final String PREFIX = "plan-lifecycle.";
    private static final String SEAL = PREFIX + "seal";

    static SheetIdentity of(PlanId planId, String unitCode, ReportRegime regime, String copy) {
        return new SheetIdentity(planId.value(), unitCode, regime.code(), regime.version(), copy);
    }

    /** The names and values that are hidden in the file, in a fixed order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(PREFIX + "plan", planId);
        fields.put(PREFIX + "unit", unitCode);
        fields.put(PREFIX + "regime", regime);
        fields.put(PREFIX + "regime-version", Integer.toString(regimeVersion));
        fields.put(PREFIX + "copy", copy);
        fields.put(SEAL, Fingerprint.of(String.join("\n", fields.values()).getBytes(
                StandardCharsets.UTF_8)));
        return fields;
    }

    /** Empty unless these are the fields of one identity, with its seal unbroken. */
    static Optional<SheetIdentity> from(Map<String, String> fields) {
        try {
            SheetIdentity identity = new SheetIdentity(fields.get(PREFIX + "plan"), fields.get(PREFIX + "unit"),
                    fields.get(PREFIX + "regime"), Integer.parseInt(fields.get(PREFIX + "regime-version")),
                    fields.get(PREFIX + "copy"));
            return identity.fields().equals(fields) ? Optional.of(identity) : Optional.empty();
        } catch (NumberFormatException noVersion) {
            return Optional.empty();
        }
    }

    /** Whether this is a field of an identity. */
    static boolean isField(String name) {
        return name.startsWith(PREFIX);
    }
}
