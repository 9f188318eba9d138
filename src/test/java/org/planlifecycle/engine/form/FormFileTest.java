package org.planlifecycle.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planlifecycle.engine.form.FormField.Kind;

/** What the server checks is what the form in the browser says. */
class FormFileTest {

    @Test
    void readsKindLabelAndLimitsOfEachField() {
        assertThat(field("publish-paper", "address")).isEqualTo(new FormField("address", "Địa chỉ trang đã đăng",
                Kind.TEXT, true, 500, null, null, Set.of(), List.of(), false));
        assertThat(field("publish-paper", "publishedOn").label()).isEqualTo("Ngày đăng");
        assertThat(field("book-venue", "capacity")).extracting(field -> field.min().intValue(),
                field -> field.max().intValue()).containsExactly(1, 100_000);
        assertThat(field("approve-budget", "decision").choices()).containsExactlyInAnyOrder("APPROVE", "RETURN");
        assertThat(field("sign-letters", "leftOut").kind()).isEqualTo(Kind.CHOICES);
    }

    @Test
    void whatTheServerOffersIsATextWhoseValueThePhaseKnows() {
        assertThat(field("restate-figures", "plan")).extracting(FormField::kind, FormField::choices)
                .containsExactly(Kind.TEXT, Set.of());
    }

    @Test
    void whatIsDrawnOnAConditionOnlyIsNotRequired() {
        assertThat(field("record-statutory-day", "validFrom").required()).isFalse();
        assertThat(field("submit-report", "results").required()).isFalse();
        assertThat(field("report-to-province", "content").required()).isTrue();
    }

    @Test
    void aListKnowsItsRowsAndWhatStandsInThem() {
        FormField items = field("draft-programme", "items");

        assertThat(items).extracting(FormField::kind, FormField::required, list -> list.max().intValue())
                .containsExactly(Kind.ROWS, true, 60);
        assertThat(items.columns()).extracting(FormField::name).containsExactly("time", "title", "presenter");
        assertThat(items.columns().get(1).onPaper()).isTrue();
        assertThat(field("consult-summary", "remarks").label()).isEqualTo("Ý kiến góp ý");
    }

    private static FormField field(String form, String name) {
        return FormFile.fields(form).stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
    }
}
