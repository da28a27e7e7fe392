package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldTest {
    private final Entered entered = new Entered(Map.of("title", "<b>\"On time\"", "span", "YEAR"));

    @Test
    void showsWhatWasTypedAsText() {
        assertThat(written(Field.of(entered, "title", "Title")))
                .contains("<label class=\"form-label\" for=\"title\">Title</label>")
                .contains("id=\"title\" name=\"title\" type=\"text\"")
                .contains("value=\"&lt;b>&#34;On time&#34;\"")
                .doesNotContain("is-invalid", "aria-invalid", "placeholder", "form-hint");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        entered.wrong("title", "is required");
        entered.wrong("title", "is another's");

        assertThat(written(Field.of(entered, "title", "Title").withHint("As others read it")))
                .contains("is-invalid", "aria-invalid=\"true\"", "aria-describedby=\"title-hint\"")
                .contains("<p class=\"invalid-feedback d-block mb-0\">is required</p>")
                .contains("As others read it")
                .doesNotContain("is another's");
    }

    @Test
    void hasTheChosenOptionChosen() {
        SelectField field =
                SelectField.of(
                                entered,
                                "span",
                                "Months",
                                List.of(
                                        new SelectField.Option("MONTH", "one"),
                                        new SelectField.Option("YEAR", "twelve")))
                        .withHint("How far back");

        assertThat(written(field))
                .contains("<option value=\"MONTH\">one</option>")
                .contains("<option value=\"YEAR\" selected>twelve</option>")
                .contains("How far back");
    }

    @Test
    void carriesTheTokenOfTheCaller() {
        assertThat(written(new CsrfField("t\"1")))
                .isEqualToIgnoringWhitespace(
                        "<input type=\"hidden\" name=\"_csrf\" value=\"t&#34;1\">");
    }

    private static String written(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
