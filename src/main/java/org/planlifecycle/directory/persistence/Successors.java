package org.planlifecycle.directory.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The chains of mergers. They cannot be circular, because a unit always ends later than those that were merged into
 * it.
 */
@Repository
class Successors {

    private final JdbcClient jdbc;

    Successors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit itself while it has not ended, then the one it was merged into; empty if nobody answers for it. */
    Optional<String> answeringFor(String code, LocalDate date) {
        Optional<String> answering = Optional.ofNullable(code);
        Optional<Ended> ended = endOf(code, date);
        while (ended.isPresent()) {
            answering = Optional.ofNullable(ended.get().successor());
            ended = answering.flatMap(next -> endOf(next, date));
        }
        return answering;
    }

    /** The same for many units with one statement; those that nobody answers for are not in the map. */
    Map<String, String> answeringFor(Collection<String> codes, LocalDate date) {
        Map<String, Ended> ended = new HashMap<>();
        jdbc.sql("select code, successor_code from org_unit where valid_to <= :date").param("date", date)
                .query((RowCallbackHandler) row -> ended.put(row.getString("code"),
                        new Ended(row.getString("successor_code"))));
        Map<String, String> answering = new HashMap<>();
        for (String code : codes) {
            String last = code;
            while (last != null && ended.containsKey(last)) {
                last = ended.get(last).successor();
            }
            if (last != null) {
                answering.put(code, last);
            }
        }
        return answering;
    }

    /** For each of these units itself and every unit that it answers for on that date; one statement a merger deep. */
    Map<String, List<String>> answeredBy(Collection<String> codes, LocalDate date) {
        Map<String, List<String>> merged = new HashMap<>();
        Collection<String> asked = codes;
        while (!asked.isEmpty()) {
            List<String> found = new ArrayList<>();
            jdbc.sql("select code, successor_code from org_unit where successor_code in (:codes) and valid_to <= :date")
                    .param("codes", asked).param("date", date)
                    .query((RowCallbackHandler) row -> {
                        merged.computeIfAbsent(row.getString("successor_code"), into -> new ArrayList<>())
                                .add(row.getString("code"));
                        found.add(row.getString("code"));
                    });
            found.removeIf(merged::containsKey);
            asked = found;
        }
        Map<String, List<String>> answered = new HashMap<>();
        codes.forEach(code -> answered.put(code, withMerged(code, merged)));
        return answered;
    }

    private static List<String> withMerged(String code, Map<String, List<String>> merged) {
        List<String> all = new ArrayList<>(List.of(code));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(merged.getOrDefault(all.get(i), List.of()));
        }
        return all;
    }

    private Optional<Ended> endOf(String code, LocalDate date) {
        return jdbc.sql("select successor_code from org_unit where code = :code and valid_to <= :date")
                .param("code", code).param("date", date)
                .query((row, index) -> new Ended(row.getString("successor_code"))).optional();
    }

    private record Ended(String successor) {
    }
}
