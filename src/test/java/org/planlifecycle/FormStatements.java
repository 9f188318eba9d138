package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How many statements of the product's own each form takes, at most, to be opened and to be sent, held against
 * {@code form-statements.txt}. What was measured lies in {@code target/form-statements.txt} afterwards.
 */
public final class FormStatements {

    private static final Path GOLDEN = Path.of("src/test/resources/form-statements.txt");
    /** What it makes of a difference whether other tests have read the calendar or drawn a number before. */
    private static final int BY_CHANCE = 2;
    private static final Path MEASURED = Path.of("target/form-statements.txt");

    private final Map<String, Integer> most = new TreeMap<>();

    /** Does this and counts it for the form. */
    public <T> T count(String form, String what, Supplier<T> work) {
        try (Statements counted = new Statements()) {
            T result = work.get();
            most.merge(form + " " + what, counted.sent().size(), Math::max);
            return result;
        }
    }

    /** A form that takes more than it used to, or is not listed, fails; one that takes fewer should be listed anew. */
    public void thenNoneRose() throws IOException {
        Files.writeString(MEASURED, most.entrySet().stream().map(one -> one.getKey() + " " + one.getValue() + "\n")
                .collect(Collectors.joining()));
        Map<String, Integer> allowed = Files.readAllLines(GOLDEN).stream().filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        assertThat(most).allSatisfy((form, statements) -> assertThat(statements).as(form)
                .isLessThanOrEqualTo(allowed.getOrDefault(form, 0) + BY_CHANCE));
        assertThat(allowed.keySet()).as("forms that nobody opened or sent").isSubsetOf(most.keySet());
    }
}
