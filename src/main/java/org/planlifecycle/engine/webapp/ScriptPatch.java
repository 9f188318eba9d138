package org.planlifecycle.engine.webapp;

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
}
