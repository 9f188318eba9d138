package org.planlifecycle.platform.webapp;

import java.util.Map;

/** A change to scripts of the web applications, made once when the product starts. */
public interface ScriptPatch {

    /** Whether the script at this path, such as {@code /lib/deps.js}, is to be changed. */
    boolean concerns(String path);

    /**
     * The changed script.
     *
     * @throws IllegalStateException if the script is not the one that this patch was written for
     */
    String applyTo(String path, String script);

    /**
     * The script with each of these texts exchanged for the one that it stands before.
     *
     * @throws IllegalStateException if the script does not hold one of them
     */
    static String exchange(String path, String script, Map<String, String> texts) {
        String changed = script;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (!changed.contains(text.getKey())) {
                throw new IllegalStateException("Script %s no longer holds '%s', which is to be exchanged"
                        .formatted(path, text.getKey()));
            }
            changed = changed.replace(text.getKey(), text.getValue());
        }
        return changed;
    }
}
