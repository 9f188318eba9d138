package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;

/** Suggests the theme of a sentence: the one of whose keywords it has most, counted in syllables. */
final class ThemeRules {

    private final List<Theme> themes;
    private final List<List<Syllables>> keywords;

    ThemeRules(List<Theme> themes) {
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("There is no theme that takes what fits nowhere else");
        }
        this.themes = List.copyOf(themes);
        this.keywords = themes.stream().map(theme -> theme.keywords().stream().map(Syllables::of).toList()).toList();
    }

    /** Of equals the first; the last theme if no keyword is there. */
    Theme suggest(String sentence) {
        Syllables words = Syllables.of(sentence);
        Theme best = themes.get(themes.size() - 1);
        int most = 0;
        for (int index = 0; index < themes.size(); index++) {
            int found = weight(words, keywords.get(index));
            if (found > most) {
                most = found;
                best = themes.get(index);
            }
        }
        return best;
    }

    /** A keyword inside another one that is there as well counts once: what is longer says more. */
    private static int weight(Syllables words, List<Syllables> keywords) {
        List<Syllables> present = new ArrayList<>(keywords.stream().filter(words::contain).toList());
        present.removeIf(one -> present.stream().anyMatch(other -> other != one && other.contain(one)));
        return present.stream().mapToInt(Syllables::count).sum();
    }
}
