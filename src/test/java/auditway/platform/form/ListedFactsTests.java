package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of which there are several are listed, one a line. */
class ListedFactsTests {

    @ParameterizedTest
    @CsvSource({
        "decide, reviews",
        "complete-self-assessment, missing",
        "review-findings, looks",
        "review-findings, lacking",
        "confirm-facts, changes"
    })
    void each_fact_is_an_entry_of_a_list_on_the_page(String form, String key) {
        assertThat(FormDesk.file(form).draw(Map.of(key, List.of("Section 5: 5.1", "Section 6: 6.2"))))
                .contains("<li>Section 5: 5.1</li>", "<li>Section 6: 6.2</li>");
    }
}
