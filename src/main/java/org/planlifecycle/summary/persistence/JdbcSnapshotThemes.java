package org.planlifecycle.summary.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.summary.SnapshotThemes;
import org.planlifecycle.summary.Theme;
import org.planlifecycle.summary.ThemeMatrix;
import org.planlifecycle.summary.ThemedSentence;
import org.planlifecycle.summary.Topic;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themed sentences in the table {@code snapshot_sentence}: with the label that the theme had then. */
@Repository
class JdbcSnapshotThemes implements SnapshotThemes {

    private static final String INSERT = """
            insert into snapshot_sentence (plan_id, number, position_no, sentence_id, unit_code, unit_name, version, topic,
              sentence, theme_code, theme_label, theme_order, corrected)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    JdbcSnapshotThemes(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public void add(PlanId planId, int number, ThemeMatrix matrix) {
        List<String> order = matrix.themes().stream().map(Theme::code).toList();
        List<Object[]> rows = new ArrayList<>();
        matrix.sentences().forEach(one -> rows.add(new Object[] {planId.value(), number, rows.size(), one.id(),
            one.unitCode(), one.unitName(), one.version(), one.topic().name(), one.text(), one.theme().code(),
            one.theme().label(), order.indexOf(one.theme().code()), one.corrected()}));
        batch.batchUpdate(INSERT, rows);
    }

    @Override
    public ThemeMatrix of(PlanId planId, int number) {
        Map<String, Theme> themes = new HashMap<>();
        Map<Theme, Integer> places = new HashMap<>();
        List<ThemedSentence> sentences = jdbc.sql("""
                select * from snapshot_sentence where plan_id = ? and number = ? order by position_no""")
                .params(planId.value(), number).query((row, index) -> {
                    String label = row.getString("theme_label");
                    Theme theme = themes.computeIfAbsent(row.getString("theme_code"), code -> new Theme(code, label, List.of()));
                    places.putIfAbsent(theme, row.getInt("theme_order"));
                    return new ThemedSentence(row.getString("sentence_id"), row.getString("unit_code"),
                            row.getString("unit_name"), row.getInt("version"), Topic.valueOf(row.getString("topic")),
                            row.getString("sentence"), theme, row.getBoolean("corrected"));
                }).list();
        return new ThemeMatrix(places.keySet().stream().sorted(Comparator.comparing(places::get)).toList(), sentences);
    }

    @Override
    public void choose(PlanId planId, int number, String sentenceId, Theme theme, int place) {
        jdbc.sql("""
                update snapshot_sentence set theme_code = :code, theme_label = :label, theme_order = :place, corrected = true
                where plan_id = :plan and number = :number and sentence_id = :sentence""").param("code", theme.code())
                .param("label", theme.label()).param("place", place).param("plan", planId.value())
                .param("number", number).param("sentence", sentenceId).update();
    }
}
