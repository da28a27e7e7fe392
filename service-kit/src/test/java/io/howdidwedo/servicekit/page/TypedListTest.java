package io.howdidwedo.servicekit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedListTest {

    @Test
    void partsWhatIsTypedAtCommasAndLines() {
        assertThat(TypedList.read("gold, silver,,\n bronze \r\n"))
                .containsExactly("gold", "silver", "bronze");
        assertThat(TypedList.read("")).isEmpty();
        assertThat(TypedList.read("21\" screen, table")).containsExactly("21\" screen", "table");
    }

    @Test
    void keepsAValueInQuotesWhole() {
        assertThat(TypedList.read("west, \"Smith, Jones & Co\", \"the \"\"best\"\"\""))
                .containsExactly("west", "Smith, Jones & Co", "the \"best\"");
    }

    @Test
    void readsWhatItWrites() {
        List<String> values =
                List.of("a", "Smith, Jones & Co", "21\" screen", "\"quoted\"", "two\nlines", "\"");

        assertThat(TypedList.read(TypedList.write(values))).isEqualTo(values);
        assertThat(TypedList.write(List.of("gold", "silver"))).isEqualTo("gold, silver");
    }
}
