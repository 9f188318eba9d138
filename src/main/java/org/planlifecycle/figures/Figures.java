package org.planlifecycle.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The figures of one report by indicator code: whole numbers, and grades where the indicator is one. */
public record Figures(Map<String, Integer> numbers, Map<String, Grade> grades) {

    public static final Figures NONE = new Figures(Map.of(), Map.of());

    public Figures {
        numbers = Map.copyOf(numbers);
        grades = Map.copyOf(grades);
    }

    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(numbers.keySet());
        codes.addAll(grades.keySet());
        return codes;
    }

    /** Those of these indicators. */
    public Figures only(Set<String> codes) {
        Map<String, Integer> someNumbers = new HashMap<>(numbers);
        Map<String, Grade> someGrades = new HashMap<>(grades);
        someNumbers.keySet().retainAll(codes);
        someGrades.keySet().retainAll(codes);
        return new Figures(someNumbers, someGrades);
    }

    /** How the figure reads; empty where it was not reported, which is not the same as zero. */
    public String text(String code) {
        if (grades.containsKey(code)) {
            return grades.get(code).label();
        }
        return numbers.containsKey(code) ? numbers.get(code).toString() : "";
    }
}
