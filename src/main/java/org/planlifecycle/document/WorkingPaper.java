package org.planlifecycle.document;

import java.util.function.Supplier;

/**
 * A paper in the making that lies beside a task: it has no number and is made anew whenever somebody asks for it.
 *
 * @param key names it among the papers of its task, in kebab-case
 * @param title as users read it
 * @param fileName with its extension
 * @param content makes the file; heavy, so only called for the paper that is wanted
 */
public record WorkingPaper(String key, String title, String fileName, Supplier<byte[]> content) {
}
