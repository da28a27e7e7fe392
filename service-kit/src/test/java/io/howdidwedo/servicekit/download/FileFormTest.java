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
        List<MediaType> workbooks = MediaType.parseMediaTypes(FileForm.XLSX_TYPE);

        assertThat(FileForm.of("csv", null, workbooks)).isEqualTo(FileForm.CSV);
        assertThat(FileForm.of("xlsx", null, ANYTHING)).isEqualTo(FileForm.XLSX);
        assertThat(FileForm.of(null, null, workbooks)).isEqualTo(FileForm.XLSX);
        assertThat(FileForm.of(null, null, ANYTHING)).isEqualTo(FileForm.CSV);
    }

    @Test
    void isForExcelByChoice() {
        assertThat(FileForm.of("csv", "1", ANYTHING)).isEqualTo(FileForm.CSV_FOR_EXCEL);
        assertThat(FileForm.of("csv", "0", ANYTHING)).isEqualTo(FileForm.CSV);
        assertThat(FileForm.of("xlsx", "1", ANYTHING)).isEqualTo(FileForm.XLSX);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> FileForm.of("ods", null, ANYTHING))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("none of csv, xlsx");
        assertThatThrownBy(() -> FileForm.of("csv", "please", ANYTHING))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must be 1");
    }
}
