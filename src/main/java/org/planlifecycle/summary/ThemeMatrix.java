package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sentences of the accepted reports, those of grouped topics under their themes. */
public record ThemeMatrix(List<Theme> themes, List<ThemedSentence> sentences) {

    public ThemeMatrix {
        themes = List.copyOf(themes);
        sentences = List.copyOf(sentences);
    }

    /** The same words of several units, told once. */
    public record Shared(String text, List<String> unitCodes) {
    }

    /** What was said on one theme: what most units say comes first. */
    public record Group(Theme theme, List<Shared> said) {

        public int units() {
            return (int) said.stream().map(Shared::unitCodes).flatMap(Collection::stream).distinct().count();
        }
    }

    /** The themes on which units said something about that topic, in the order of the themes. */
    public List<Group> on(Topic topic) {
        return themes.stream().map(theme -> new Group(theme, shared(of(topic).stream()
                        .filter(sentence -> sentence.theme().code().equals(theme.code())).toList())))
                .filter(group -> !group.said().isEmpty()).toList();
    }

    /** What was said on that topic, whatever the theme: what most units say comes first. */
    public List<Shared> said(Topic topic) {
        return shared(of(topic));
    }

    public List<ThemedSentence> of(Topic topic) {
        return sentences.stream().filter(sentence -> sentence.topic() == topic).toList();
    }

    /** How many units said something on that theme about that topic. */
    public int units(Theme theme, Topic topic) {
        return (int) of(topic).stream().filter(sentence -> sentence.theme().code().equals(theme.code()))
                .map(ThemedSentence::unitCode).distinct().count();
    }

    /** For each unit, how many of its grouped sentences stand under each theme, in the order of {@link #themes()}. */
    public Map<String, List<Integer>> byUnit() {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (ThemedSentence sentence : sentences.stream().filter(one -> one.topic().isThemed()).toList()) {
            List<Integer> row = rows.computeIfAbsent(sentence.unitCode(),
                    code -> new ArrayList<>(themes.stream().map(theme -> 0).toList()));
            int column = themes.stream().map(Theme::code).toList().indexOf(sentence.theme().code());
            row.set(column, row.get(column) + 1);
        }
        return rows;
    }

    /** Sentences that differ in capitals and punctuation only are one; of equals the first unit's comes first. */
    private static List<Shared> shared(List<ThemedSentence> sentences) {
        Map<String, List<ThemedSentence>> alike = new LinkedHashMap<>();
        sentences.forEach(sentence -> alike.computeIfAbsent(Syllables.of(sentence.text()).key(),
                key -> new ArrayList<>()).add(sentence));
        return alike.values().stream().map(same -> new Shared(same.get(0).text(),
                        same.stream().map(ThemedSentence::unitCode).distinct().toList()))
                .sorted(Comparator.comparingInt((Shared one) -> one.unitCodes().size()).reversed()).toList();
    }
}
