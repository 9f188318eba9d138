package org.planlifecycle.summary;

import java.util.List;

/**
 * A subject that the units' words are grouped under.
 *
 * @param keywords words or phrases that suggest it; none for the theme of whatever fits nowhere else
 */
public record Theme(String code, String label, List<String> keywords) {

    public Theme {
        keywords = List.copyOf(keywords);
    }
}
