package org.planlifecycle.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One field on the page, answered in the way of its kind. */
record FilledField(Locator place, JsonNode component, String id) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param row the suffix of the row that the field is in, or nothing */
    static FilledField of(Locator place, JsonNode component, String row) {
        return new FilledField(place, component, component.path("id").asText() + row);
    }

    void fill(Object answer) {
        switch (component.path("type").asText()) {
            case "checkbox" -> at("").setChecked((boolean) answer);
            case "radio" -> at("-" + indexOf(answer)).check();
            case "select" -> select((String) answer);
            case "taglist" -> ((List<?>) answer).forEach(tag -> pick((String) tag));
            case "datetime" -> date((LocalDate) answer);
            default -> write(String.valueOf(answer));
        }
    }

    private void write(String text) {
        if (!at("").inputValue().equals(text)) {
            at("").fill(text);
            at("").blur();
        }
    }

    private Locator at(String suffix) {
        return place.locator("[id^='fjs-form-'][id$='-%s%s']".formatted(id, suffix));
    }

    private int indexOf(Object answer) {
        JsonNode values = component.path("values");
        for (int index = 0; index < values.size(); index++) {
            if (values.path(index).path("value").asText().equals(answer)) {
                return index;
            }
        }
        throw new IllegalArgumentException("%s offers no %s".formatted(id, answer));
    }

    /** By the label that the form gives to the value, or by the words themselves where the values come from data. */
    private void select(String answer) {
        String shown = component.has("values")
                ? component.path("values").path(indexOf(answer)).path("label").asText() : answer;
        if (component.path("searchable").asBoolean()) {
            search(shown);
            return;
        }
        if (at("-display").innerText().equals(shown)) {
            return;
        }
        at("-display").click();
        item(shown).click();
    }

    private void search(String words) {
        if (!at("").inputValue().equals(words)) {
            at("").fill(words);
            item(words).click();
        }
    }

    private void pick(String tag) {
        if (place.locator(".fjs-taglist-tag").getByText(tag).count() > 0) {
            return;
        }
        at("").fill(tag);
        item(tag).click();
    }

    private Locator item(String words) {
        return place.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    private void date(LocalDate day) {
        Locator input = at("-date");
        input.fill(PRINTED.format(day));
        input.press("Enter");
    }
}
