package io.howdidwedo.servicekit.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class FileFormTest {
    private static final List<MediaType> ANYTHING = List.of(MediaType.ALL);

    @Test
    void isWhatTheAddressSaysBeforeWhatIsAccepted() {
        List<MediaType> workbooks = MediaType.parseMediaTypes(TableFile.Form.XLSX_TYPE);

        assertThat(TableFile.Form.of("csv", null, workbooks)).isEqualTo(TableFile.Form.CSV);
        assertThat(TableFile.Form.of("xlsx", null, ANYTHING)).isEqualTo(TableFile.Form.XLSX);
        assertThat(TableFile.Form.of(null, null, workbooks)).isEqualTo(TableFile.Form.XLSX);
        assertThat(TableFile.Form.of(null, null, ANYTHING)).isEqualTo(TableFile.Form.CSV);
    }

    @Test
    void isForExcelByChoice() {
        assertThat(TableFile.Form.of("csv", "1", ANYTHING)).isEqualTo(TableFile.Form.CSV_FOR_EXCEL);
        assertThat(TableFile.Form.of("csv", "0", ANYTHING)).isEqualTo(TableFile.Form.CSV);
        assertThat(TableFile.Form.of("xlsx", "1", ANYTHING)).isEqualTo(TableFile.Form.XLSX);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> TableFile.Form.of("ods", null, ANYTHING))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("none of csv, xlsx");
        assertThatThrownBy(() -> TableFile.Form.of("csv", "please", ANYTHING))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must be 1");
    }
}
