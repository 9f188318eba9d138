package org.planlifecycle.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.planlifecycle.figures.Grade;

/** A form of {@code forms/}, filled in as a person would: by what is drawn on the page. */
final class CamundaForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final String id;
    private final JsonNode components;

    CamundaForm(String id) {
        this.id = id;
        try (InputStream file = CamundaForm.class.getResourceAsStream("/forms/" + id + ".form")) {
            components = JSON.readTree(file).path("components");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return id;
    }

    /**
     * Fills the fields that are answered, in the form's order; whatever is prefilled and not answered stays. Then looks
     * over them once more: a new list row drops what is typed into it faster than a person types.
     */
    void fill(Locator place, Map<String, Object> answers) {
        place.locator(".fjs-form").waitFor();
        fill(place, components, answers, "");
        fill(place, components, answers, "");
        place.page().keyboard().press("Tab"); // leaving the last field closes its list, which moves the buttons
    }

    private void fill(Locator place, JsonNode siblings, Map<String, Object> answers, String row) {
        for (JsonNode component : siblings) {
            String list = component.path("path").asText("");
            if (component.path("type").asText().equals("dynamiclist") && answers.containsKey(list)) {
                fillRows(place, component, answers.get(list));
            } else if (component.path("properties").path("drawn").asBoolean()) {
                fillDrawn(place, answers);
            } else if (component.path("type").asText().equals("group")) {
                fill(place, component.path("components"), answers, row);
            } else if (answers.containsKey(component.path("key").asText(""))) {
                FilledField.of(place, component, row).fill(answers.get(component.path("key").asText()));
            }
        }
    }

    /** The figures, which stand in no file: numbers, and grades by their words. */
    private static void fillDrawn(Locator place, Map<String, Object> answers) {
        answers.forEach((name, answer) -> {
            if (name.startsWith("figure")) {
                boolean grade = answer instanceof String;
                JsonNode drawn = JSON.createObjectNode().put("type", grade ? "select" : "number").put("id", "Field_" + name);
                FilledField.of(place, drawn, "").fill(grade ? Grade.valueOf((String) answer).label() : answer);
            }
        });
    }

    private void fillRows(Locator place, JsonNode list, Object answer) {
        if (answer instanceof EachRow each) {
            int rows = shownRows(place, list);
            for (int row = 0; row < rows; row++) {
                fill(place, list.path("components"), each.answers(), "_" + row);
            }
            return;
        }
        List<Map<String, Object>> rows = Answers.rows(answer);
        for (int row = 0; row < rows.size(); row++) {
            if (shownRows(place, list) <= row) {
                group(place, list).locator(".fjs-repeat-render-add").click();
                first(place, list, row).waitFor(ATTACHED);
            }
            fill(place, list.path("components"), rows.get(row), "_" + row);
        }
    }

    private static Locator group(Locator place, JsonNode list) {
        return place.locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions().setHasText(list.path("label").asText()));
    }

    private static int shownRows(Locator place, JsonNode list) {
        int rows = 0;
        while (first(place, list, rows).count() > 0) {
            rows++;
        }
        return rows;
    }

    private static Locator first(Locator place, JsonNode list, int row) {
        return place.locator("[id$='-%s_%d']".formatted(list.path("components").path(0).path("id").asText(), row));
    }

    /** The same answers to every row that the form shows. */
    record EachRow(Map<String, Object> answers) {
    }
}
